package fr.estran.horsligne;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys on the curve P-256, as browsers write them: a point is the byte 4 and its two coordinates. */
final class Courbe {

    private static final int COORDONNEE = 32;
    private static final int POINT = 1 + 2 * COORDONNEE;
    private static final ECParameterSpec P256 = parametres();

    private Courbe() {}

    static PaireDeCles nouvelle() {
        try {
            var fabrique = KeyPairGenerator.getInstance("EC");
            fabrique.initialize(P256);
            var paire = fabrique.generateKeyPair();
            return new PaireDeCles(
                    point(((ECPublicKey) paire.getPublic()).getW()),
                    octets(((ECPrivateKey) paire.getPrivate()).getS()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What comes from afar is looked at: a point that is not on the curve would tell of our key by what it gives. */
    static PublicKey publique(byte[] point) throws GeneralSecurityException {
        if (point.length != POINT || point[0] != 4) {
            throw new InvalidKeyException("not a point of P-256");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDONNEE));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDONNEE, POINT));
        var p = ((ECFieldFp) P256.getCurve().getField()).getP();
        var droite = x.pow(3)
                .add(P256.getCurve().getA().multiply(x))
                .add(P256.getCurve().getB())
                .mod(p);
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.pow(2).mod(p).equals(droite)) {
            throw new InvalidKeyException("not a point of P-256");
        }
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), P256));
    }

    static PrivateKey privee(byte[] secret) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(new BigInteger(1, secret), P256));
    }

    private static byte[] point(ECPoint point) {
        return ByteBuffer.allocate(POINT)
                .put((byte) 4)
                .put(octets(point.getAffineX()))
                .put(octets(point.getAffineY()))
                .array();
    }

    /** A number on 32 bytes, without the sign that Java may put before it. */
    private static byte[] octets(BigInteger nombre) {
        var brut = nombre.toByteArray();
        var octets = new byte[COORDONNEE];
        var longueur = Math.min(brut.length, COORDONNEE);
        System.arraycopy(brut, brut.length - longueur, octets, COORDONNEE - longueur, longueur);
        return octets;
    }

    private static ECParameterSpec parametres() {
        try {
            var parametres = AlgorithmParameters.getInstance("EC");
            parametres.init(new ECGenParameterSpec("secp256r1"));
            return parametres.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
