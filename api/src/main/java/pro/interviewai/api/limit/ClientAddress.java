package pro.interviewai.api.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whose connection it is. All addresses of one IPv6 network (/64) are one, for a household has that many. */
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        var literal = request.getRemoteAddr();
        try {
            return of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException noAddress) {
            return literal;
        }
    }

    public static String of(InetAddress address) {
        return address instanceof Inet6Address six
                ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                : address.getHostAddress();
    }
}
