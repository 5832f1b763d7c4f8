package fr.estran.urne;

import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.QuestionDEnquete;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed: a form, and the number of its sheet if it is of paper. All of one survey are of one length, that of the longest there
 * may be: how long one is would tell who wrote much.
 */
record PliScelle(@Nullable Integer feuille, Bulletin bulletin) {

    private static final int SANS_FEUILLE = -1;

    /** Of one sign in {@link DataOutputStream#writeUTF}, which begins with two that say how many follow. */
    private static final int OCTETS_PAR_SIGNE = 3;

    byte[] octets(Enquete enquete) {
        var tampon = new ByteArrayOutputStream();
        try (var sortie = new DataOutputStream(tampon)) {
            sortie.writeInt(feuille == null ? SANS_FEUILLE : feuille);
            sortie.writeShort(bulletin.reponses().size());
            for (var reponse : bulletin.reponses().entrySet()) {
                sortie.writeUTF(reponse.getKey());
                sortie.writeShort(reponse.getValue().size());
                for (var valeur : reponse.getValue()) {
                    sortie.writeUTF(valeur);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var ecrits = tampon.toByteArray();
        int longueur = longueur(enquete);
        if (ecrits.length > longueur) {
            throw new IllegalArgumentException("a form holds what its survey does not ask");
        }
        return Arrays.copyOf(ecrits, longueur);
    }

    static PliScelle lire(byte[] octets) {
        try (var entree = new DataInputStream(new ByteArrayInputStream(octets))) {
            int feuille = entree.readInt();
            var reponses = new LinkedHashMap<String, List<String>>();
            for (int reste = entree.readShort(); reste > 0; reste--) {
                var question = entree.readUTF();
                var valeurs = new ArrayList<String>();
                for (int encore = entree.readShort(); encore > 0; encore--) {
                    valeurs.add(entree.readUTF());
                }
                reponses.put(question, valeurs);
            }
            return new PliScelle(feuille == SANS_FEUILLE ? null : feuille, new Bulletin(Map.copyOf(reponses)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int longueur(Enquete enquete) {
        return Integer.BYTES
                + Short.BYTES
                + enquete.questions().stream().mapToInt(PliScelle::longueur).sum();
    }

    private static int longueur(QuestionDEnquete question) {
        int reponse = question.type().fermee()
                ? question.choix().stream()
                        .mapToInt(choix -> ecrite(choix.valeur().length()))
                        .sum()
                : ecrite(Bulletin.LONGUEUR_D_UN_TEXTE);
        return ecrite(question.code().length()) + Short.BYTES + reponse;
    }

    private static int ecrite(int signes) {
        return Short.BYTES + OCTETS_PAR_SIGNE * signes;
    }
}
