"""Hands an account of a test node over to a contract (EIP-7702), signed by a key made for the occasion."""

from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.hashes import SHA256

from app.core.chain.keccak import keccak256
from tests.adapters.probes.anvil import ALICE, BOB, Anvil

_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141


class Owner:
    """A person with a key of their own."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256K1())
        point = self._key.public_key().public_numbers()
        self.address = "0x" + keccak256(point.x.to_bytes(32, "big") + point.y.to_bytes(32, "big"))[-20:].hex()

    def hand_over(self, node: Anvil, delegate: str) -> None:
        """Sign an authorisation and let somebody else put it on the chain, as thieves do."""
        chain, nonce = int(node("eth_chainId"), 16), int(node("eth_getTransactionCount", self.address, "latest"), 16)
        parts = (_number(chain), b"\x94" + bytes.fromhex(delegate[2:]), _number(nonce))
        body = b"".join(parts)
        digest = keccak256(b"\x05" + bytes([0xC0 + len(body)]) + body)
        r, s = utils.decode_dss_signature(self._key.sign(digest, ec.ECDSA(utils.Prehashed(SHA256()))))
        signed = {
            "chainId": hex(chain),
            "address": delegate,
            "nonce": hex(nonce),
            "r": hex(r),
            "s": hex(min(s, _ORDER - s)),
        }
        # Which of two points it is: the wrong one belongs to nobody and changes nothing here.
        for parity in ("0x0", "0x1"):
            fields = {
                "from": ALICE,
                "to": BOB,
                "gas": hex(200_000),
                "authorizationList": [{**signed, "yParity": parity}],
            }
            node("eth_sendTransaction", fields)
            node("evm_mine")
            if node("eth_getCode", self.address, "latest") != "0x":
                return
        raise AssertionError("the node did not take the authorisation")


def _number(value: int) -> bytes:
    """Write a number as RLP does."""
    data = value.to_bytes((value.bit_length() + 7) // 8, "big")
    return data if len(data) == 1 and data[0] < 0x80 else bytes([0x80 + len(data)]) + data
