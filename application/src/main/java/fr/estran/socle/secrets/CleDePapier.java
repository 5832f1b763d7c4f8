package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A key that is on paper alone. Whoever has its public half seals for it; what is sealed opens with what somebody types from the paper, and
 * with nothing else. DHKEM (X25519, HKDF-SHA256) of RFC 9180, then AES-256-GCM under a key that serves once.
 *
 * <p>Seven groups of five signs: four of chance, and one by which a slip of the hand is found, and in which group it is.
 */
public final class CleDePapier {

    /** As many as there are groups on the paper. */
    private static final int GROUPES = 7;

    private static final int PAR_GROUPE = 5;

    public static final int SIGNES = GROUPES * PAR_GROUPE;

    private static final int OCTETS = 32;

    /** It serves one message: its key is drawn for it. */
    private static final byte[] NONCE = new byte[12];

    /** What somebody typed from a paper. */
    public sealed interface Lecture {

        record Lue(CleDePapier cle) implements Lecture {}

        /** @param signes how many there are, of those that a key may have */
        record Longueur(int signes) implements Lecture {}

        /** @param groupes those that are not as on the paper, from 1 */
        record Fautive(List<Integer> groupes) implements Lecture {}
    }

    private final KEM.Decapsulator capsules;
    private final PublicKey publique;

    private CleDePapier(String signes) {
        try {
            var graine =
                    MessageDigest.getInstance("SHA-256").digest(("estran cle de papier " + signes).getBytes(UTF_8));
            var privee = KeyFactory.getInstance("X25519")
                    .generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, graine));
            var accord = KeyAgreement.getInstance("X25519");
            accord.init(privee);
            accord.doPhase(point(BigInteger.valueOf(9)), true);
            publique = point(nombre(accord.generateSecret()));
            capsules = KEM.getInstance("DHKEM").newDecapsulator(privee);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drawn now, and kept nowhere: as it is to be printed. */
    public static String tirer() {
        var groupes = new ArrayList<String>();
        for (int rang = 1; rang <= GROUPES; rang++) {
            var signes = Sceau.code(PAR_GROUPE - 1);
            groupes.add(signes + controle(rang, signes));
        }
        return String.join(" ", groupes);
    }

    /** However it was typed: capitals or not, with or without spaces. */
    public static Lecture lire(String tape) {
        var signes = tape.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        if (signes.length() != SIGNES) {
            return new Lecture.Longueur(signes.length());
        }
        var fautifs = new ArrayList<Integer>();
        var utiles = new StringBuilder();
        for (int rang = 1; rang <= GROUPES; rang++) {
            var groupe = signes.substring((rang - 1) * PAR_GROUPE, rang * PAR_GROUPE);
            var dits = groupe.substring(0, PAR_GROUPE - 1);
            if (!dits.chars().allMatch(signe -> Sceau.SIGNES.indexOf(signe) >= 0)
                    || !groupe.endsWith(controle(rang, dits))) {
                fautifs.add(rang);
            }
            utiles.append(dits);
        }
        return fautifs.isEmpty()
                ? new Lecture.Lue(new CleDePapier(utiles.toString()))
                : new Lecture.Fautive(List.copyOf(fautifs));
    }

    /** There are as many signs as a prime: one wrong sign, two that changed places, a group in another's place are all found. */
    private static String controle(int rang, String signes) {
        int somme = rang;
        for (int place = 0; place < signes.length(); place++) {
            somme += (place + 2) * Sceau.SIGNES.indexOf(signes.charAt(place));
        }
        int reste = Math.floorMod(somme, Sceau.SIGNES.length());
        return Sceau.SIGNES.substring(reste, reste + 1);
    }

    /** For an address or a column. */
    public String publique() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets(((XECPublicKey) publique).getU()));
    }

    /** @param contexte whose it is: sealed for one, it does not open for another */
    public static byte[] sceller(byte[] clair, String publique, String contexte) {
        try {
            var point = point(nombre(Base64.getUrlDecoder().decode(publique)));
            var capsule = KEM.getInstance("DHKEM").newEncapsulator(point).encapsulate(0, OCTETS, "AES");
            var scelle = chiffrer(Cipher.ENCRYPT_MODE, capsule.key(), clair, contexte);
            var tout = Arrays.copyOf(capsule.encapsulation(), OCTETS + scelle.length);
            System.arraycopy(scelle, 0, tout, OCTETS, scelle.length);
            return tout;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty of what was sealed for another key, or for something else, or is damaged. */
    public Optional<byte[]> ouvrir(byte[] scelle, String contexte) {
        if (scelle.length < OCTETS) {
            return Optional.empty();
        }
        try {
            var cle = capsules.decapsulate(Arrays.copyOf(scelle, OCTETS), 0, OCTETS, "AES");
            return Optional.of(
                    chiffrer(Cipher.DECRYPT_MODE, cle, Arrays.copyOfRange(scelle, OCTETS, scelle.length), contexte));
        } catch (GeneralSecurityException autreCle) {
            return Optional.empty();
        }
    }

    private static byte[] chiffrer(int sens, SecretKey cle, byte[] texte, String contexte)
            throws GeneralSecurityException {
        var chiffre = Cipher.getInstance("AES/GCM/NoPadding");
        chiffre.init(sens, cle, new GCMParameterSpec(128, NONCE));
        chiffre.updateAAD(contexte.getBytes(UTF_8));
        return chiffre.doFinal(texte);
    }

    private static PublicKey point(BigInteger u) throws GeneralSecurityException {
        return KeyFactory.getInstance("X25519").generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, u));
    }

    /** The lowest octet first, as the curve has it. */
    private static BigInteger nombre(byte[] octets) {
        return new BigInteger(1, retourner(octets));
    }

    private static byte[] octets(BigInteger nombre) {
        var lus = nombre.toByteArray();
        var droits = new byte[OCTETS];
        int debut = Math.max(0, lus.length - OCTETS);
        System.arraycopy(lus, debut, droits, OCTETS - (lus.length - debut), lus.length - debut);
        return retourner(droits);
    }

    private static byte[] retourner(byte[] octets) {
        var autres = new byte[octets.length];
        for (int place = 0; place < octets.length; place++) {
            autres[place] = octets[octets.length - 1 - place];
        }
        return autres;
    }
}
