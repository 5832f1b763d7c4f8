package fr.estran.socle.secrets;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every half-minute: RFC 6238, as every application for it reads them. */
public final class Totp {

    public static final int OCTETS = 20;

    private static final int SECONDES = 30;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    public static long pas(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDES);
    }

    public static String code(byte[] secret, long pas) {
        try {
            var hmac = Mac.getInstance("HmacSHA1");
            hmac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var empreinte =
                    hmac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(pas).array());
            var debut = empreinte[empreinte.length - 1] & 0xf;
            var nombre = ByteBuffer.wrap(empreinte).getInt(debut) & Integer.MAX_VALUE;
            return "%06d".formatted(nombre % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The half-minute that the code is of: this one, the one before or the one after, for clocks that differ. */
    public static OptionalLong reconnaitre(byte[] secret, String saisi, Instant moment) {
        var code = saisi.replaceAll("\\D", "");
        var maintenant = pas(moment);
        return LongStream.rangeClosed(maintenant - 1, maintenant + 1)
                .filter(pas -> code(secret, pas).equals(code))
                .max();
    }

    /** As it is typed where there is no camera. */
    public static String enBase32(byte[] secret) {
        var signes = new StringBuilder();
        long reste = 0;
        int bits = 0;
        for (byte octet : secret) {
            reste = reste << 8 | octet & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                signes.append(BASE32.charAt((int) (reste >> bits & 31)));
            }
        }
        if (bits > 0) {
            signes.append(BASE32.charAt((int) (reste << 5 - bits & 31)));
        }
        return signes.toString();
    }
}
