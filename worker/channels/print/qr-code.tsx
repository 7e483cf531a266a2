import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** Modules of white that a reader needs around a code (ISO/IEC 18004). */
const QUIET = 4

/** An address as a QR code: level M, which may lose 15 % to folds and copies. Black on white in every scheme, for it is read by machines. */
export function QrCode({ address }: { address: string }) {
  const code = generate(address, { minCorrectionLevel: correction.M })
  const size = code.size + 2 * QUIET
  return (
    <svg class="qr" role="img" aria-label={address} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path transform={`translate(${QUIET} ${QUIET})`} fill="#000" d={toSvgPath(code)} />
    </svg>
  )
}
