/** The header that holds the mystery shopper's key. */
export const SHOPPER_HEADER = 'X-One-Stop-Shopper'
