/** A production build as it comes, with nothing set but the size at which Vite warns. */
export default { build: { chunkSizeWarningLimit: 5000 } }
