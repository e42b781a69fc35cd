"""TLS of a live line: whom we trust, who we are, and the names of what goes wrong."""

from __future__ import annotations

import ssl
from pathlib import Path

CERTIFICATE_REFUSED, NO_TLS = "CERTIFICATE_REFUSED", "NO_TLS"
SHUTDOWN_SECONDS = 2.0
"""How long a peer has to say goodbye in TLS before the line is closed."""


class CertificateFileWrong(Exception):
    """A file of certificates is absent or holds none."""


def trusting(authority: str) -> ssl.SSLContext:
    """Connect only to a host whose certificate bears its name, from an authority in the PEM file `authority` (empty: those the machine trusts).

    Raises CertificateFileWrong.
    """
    try:
        return ssl.create_default_context(cafile=authority or None)
    except (OSError, ssl.SSLError) as error:
        raise CertificateFileWrong(f"found {authority}: {_said(error)}, expected a PEM file of certificates") from error


def showing(certificate: str) -> ssl.SSLContext:
    """Listen as the certificate in the PEM file `certificate`, which holds its private key too. Raises CertificateFileWrong."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(Path(certificate))
    except (OSError, ssl.SSLError) as error:
        raise CertificateFileWrong(f"found {certificate}: {_said(error)}, expected a PEM file of a certificate and its key") from error
    return context


def refusal_of(error: BaseException) -> tuple[str, str] | None:
    """Code and text of a line that TLS did not let come up, None for any other error."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return CERTIFICATE_REFUSED, f"{error.verify_message}; expected a certificate of this host from an authority we trust"
    if isinstance(error, ssl.SSLError):
        return NO_TLS, f"{_said(error)}; expected TLS on the other side"
    return None


def _said(error: Exception) -> str:
    return str(getattr(error, "reason", None) or getattr(error, "strerror", None) or error)
