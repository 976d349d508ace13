"""Failed transactions as they are met on EVM chains: what the contract gives back, and the cause it should be named.

The messages are those of well-known contracts; the expected meanings were set by hand from what each contract checks,
not from the program's table.
"""

from __future__ import annotations

from app.core.chain.keccak import keccak256


def message(text: str) -> str:
    """Encode ``Error(string)``."""
    data = text.encode()
    padded = data + bytes(-len(data) % 32)
    return "08c379a0" + (32).to_bytes(32, "big").hex() + len(data).to_bytes(32, "big").hex() + padded.hex()


def panic(code: int) -> str:
    """Encode ``Panic(uint256)``."""
    return "4e487b71" + code.to_bytes(32, "big").hex()


def custom(signature: str, *words: int) -> str:
    """Encode a custom error."""
    return keccak256(signature.encode())[:4].hex() + "".join(word.to_bytes(32, "big").hex() for word in words)


WHO = 0xF39FD6E51AAD88F6F4CE6AB8827279CFFFB92266

#: What the contract says, as calldata of one that gives its calldata back; the meaning.
REVERTED: list[tuple[str, str]] = [
    (message("UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT"), "slippage"),
    (message("PancakeRouter: INSUFFICIENT_OUTPUT_AMOUNT"), "slippage"),
    (message("UniswapV2Router: EXCESSIVE_INPUT_AMOUNT"), "slippage"),
    (message("UniswapV2Router: INSUFFICIENT_A_AMOUNT"), "slippage"),
    (message("PancakeRouter: INSUFFICIENT_B_AMOUNT"), "slippage"),
    (message("Too little received"), "slippage"),
    (message("Too much requested"), "slippage"),
    (message("Return amount is not enough"), "slippage"),
    (message("Min return not reached"), "slippage"),
    (message("Pancake: K"), "slippage"),
    (message("UniswapV2: K"), "slippage"),
    (message("Slippage limit exceeded"), "slippage"),
    (message("Price impact too high"), "slippage"),
    (message("UniswapV2: INSUFFICIENT_LIQUIDITY"), "liquidity"),
    (message("UniswapV2Library: INSUFFICIENT_LIQUIDITY"), "liquidity"),
    (message("TransferHelper: TRANSFER_FROM_FAILED"), "allowance"),
    (message("TransferHelper::transferFrom: transferFrom failed"), "allowance"),
    (message("STF"), "allowance"),
    (message("ERC20: insufficient allowance"), "allowance"),
    (message("ERC20: transfer amount exceeds allowance"), "allowance"),
    (message("BEP20: transfer amount exceeds allowance"), "allowance"),
    (message("Dai/insufficient-allowance"), "allowance"),
    (message("ERC721: transfer caller is not owner nor approved"), "allowance"),
    (message("ERC721: caller is not token owner or approved"), "allowance"),
    (message("ERC1155: caller is not token owner or approved"), "allowance"),
    (message("ERC20: transfer amount exceeds balance"), "token_balance"),
    (message("BEP20: transfer amount exceeds balance"), "token_balance"),
    (message("Dai/insufficient-balance"), "token_balance"),
    (message("ERC20: burn amount exceeds balance"), "token_balance"),
    (message("ERC1155: insufficient balance for transfer"), "token_balance"),
    (message("not enough balance"), "token_balance"),
    (message("Blacklistable: account is blacklisted"), "blacklisted"),
    (message("Blacklist: Recipient is blacklisted"), "blacklisted"),
    (message("address is frozen"), "blacklisted"),
    (message("Account is sanctioned"), "blacklisted"),
    (message("UniswapV2Router: EXPIRED"), "deadline"),
    (message("PancakeRouter: EXPIRED"), "deadline"),
    (message("Transaction deadline passed"), "deadline"),
    (message("ERC20Permit: expired deadline"), "deadline"),
    (message("ERC20Permit: invalid signature"), "signature"),
    (message("ECDSA: invalid signature"), "signature"),
    (message("Pausable: paused"), "paused"),
    (message("Contract is paused"), "paused"),
    (message("Ownable: caller is not the owner"), "not_authorized"),
    (message("AccessControl: account 0xf39f is missing role 0x00"), "not_authorized"),
    (message("UNAUTHORIZED"), "not_authorized"),
    (message("Trading is not enabled yet"), "sell_blocked"),
    (message("Trading not open"), "sell_blocked"),
    (message("Cooldown: wait between trades"), "sell_blocked"),
    (message("Transfer amount exceeds the maxTxAmount."), "sell_blocked"),
    (message("ERC20: transfer to the zero address"), "bad_address"),
    (message("ERC721: invalid token ID"), "no_such_token"),
    (message("ERC721: owner query for nonexistent token"), "no_such_token"),
    (message("Address: call to non-contract"), "no_contract"),
    (message("TransferHelper: TRANSFER_FAILED"), "token_refused"),
    (message("Address: insufficient balance"), "token_balance"),
    (message("SafeMath: subtraction overflow"), ""),
    (message("LOK"), ""),
    (message(""), ""),
    (message("余额不足"), ""),
    (panic(0x01), "program_fault"),
    (panic(0x11), "program_fault"),
    (panic(0x12), "program_fault"),
    (panic(0x21), "program_fault"),
    (panic(0x31), "program_fault"),
    (panic(0x32), "program_fault"),
    (panic(0x41), "program_fault"),
    (panic(0x51), "program_fault"),
    (panic(0x99), "program_fault"),
    (custom("ERC20InsufficientBalance(address,uint256,uint256)", WHO, 5, 10), "token_balance"),
    (custom("ERC20InsufficientAllowance(address,uint256,uint256)", WHO, 0, 10), "allowance"),
    (custom("ERC20InvalidReceiver(address)", 0), "bad_address"),
    (custom("ERC721NonexistentToken(uint256)", 7), "no_such_token"),
    (custom("ERC721IncorrectOwner(address,uint256,address)", WHO, 7, 1), "not_owner"),
    (custom("ERC721InsufficientApproval(address,uint256)", WHO, 7), "allowance"),
    (custom("ERC1155MissingApprovalForAll(address,address)", WHO, 1), "allowance"),
    (custom("ERC1155InsufficientBalance(address,uint256,uint256,uint256)", WHO, 0, 1, 7), "token_balance"),
    (custom("ERC2612ExpiredSignature(uint256)", 1), "deadline"),
    (custom("ERC2612InvalidSigner(address,address)", 1, 2), "signature"),
    (custom("OwnableUnauthorizedAccount(address)", WHO), "not_authorized"),
    (custom("AccessControlUnauthorizedAccount(address,bytes32)", WHO, 0), "not_authorized"),
    (custom("EnforcedPause()"), "paused"),
    (custom("SafeERC20FailedOperation(address)", WHO), "token_refused"),
    (custom("AddressEmptyCode(address)", WHO), "no_contract"),
    (custom("FailedInnerCall()"), "inner_call"),
    (custom("ReentrancyGuardReentrantCall()"), "program_fault"),
    (custom("AllowanceExpired(uint256)", 1), "allowance"),
    (custom("SignatureExpired(uint256)", 1), "deadline"),
    (custom("V3TooLittleReceived()"), "slippage"),
    (custom("V2TooMuchRequested()"), "slippage"),
    (custom("TransactionDeadlinePassed()"), "deadline"),
    (custom("TransferFromFailed()"), "allowance"),
    (custom("InsufficientETH()"), "native_balance"),
    (custom("NobodyKnowsThisError(uint256)", 1), ""),
    ("", ""),
    ("01", ""),
    ("08c379a0", ""),
    ("08c379a0" + "ff" * 64, ""),
    ("4e487b71", "program_fault"),
]
