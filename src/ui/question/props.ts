/** What every group of fields is told: the ids of the texts that name and describe it. */
export interface FieldsProps {
  labelledBy: string
  describedBy: string
}
