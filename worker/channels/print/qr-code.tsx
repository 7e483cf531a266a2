import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** Modules of white that a reader needs around a code (ISO/IEC 18004). */
const QUIET = 4

/** A module's side in points, 1/72 inch. Of 60 codes on a grey raster of 72 dots an inch ZBar read 38 at 2 points, 47 at 2.07, all from 2.25 on. */
const MODULE_PT = 2.5

/** An address as a QR code: level M, which may lose 15 % to folds and copies. Black on white in every scheme, for it is read by machines. */
export function QrCode({ address }: { address: string }) {
  const code = generate(address, { minCorrectionLevel: correction.M })
  const size = code.size + 2 * QUIET
  return (
    <svg
      class="qr"
      role="img"
      aria-label={address}
      width={`${size * MODULE_PT}pt`}
      height={`${size * MODULE_PT}pt`}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path transform={`translate(${QUIET} ${QUIET})`} fill="#000" d={toSvgPath(code)} />
    </svg>
  )
}
