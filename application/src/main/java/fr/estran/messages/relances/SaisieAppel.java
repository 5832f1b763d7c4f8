package fr.estran.messages.relances;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import fr.estran.socle.vocabulaire.Telephone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What whoever answers the telephone types while somebody speaks. Blanks are nothing.
 *
 * @param relues the few words as they were when it was asked whether they may be kept
 */
public record SaisieAppel(
        String telephone,
        String nom,
        String sujet,
        String precisions,
        String quand,
        String rappelerLe,
        @Nullable String sansMessage,
        @Nullable String relues) {

    static final SaisieAppel VIERGE = new SaisieAppel("", "", "", "", "des_que_possible", "", null, null);

    public static final List<String> SUJETS =
            List.of("place", "empechement", "rendez_vous", "message", "renseignement", "autre");
    public static final List<String> MOMENTS = List.of("des_que_possible", "matin", "apres_midi");

    private static final int NOM = 120;
    private static final int PRECISIONS = 140;
    private static final int JOURS = 60;

    public SaisieAppel {
        telephone = dit(telephone);
        nom = dit(nom);
        sujet = dit(sujet);
        precisions = dit(precisions);
        quand = dit(quand).isEmpty() ? "des_que_possible" : dit(quand);
        rappelerLe = dit(rappelerLe);
    }

    SaisieAppel du(String numero) {
        return new SaisieAppel(numero, nom, sujet, precisions, quand, rappelerLe, sansMessage, relues);
    }

    /** All that was typed of one call. */
    String contenu() {
        return String.join("\n", telephone, nom, sujet, precisions, quand, rappelerLe, sansRepondeur() ? "oui" : "");
    }

    boolean sansRepondeur() {
        return "oui".equals(sansMessage);
    }

    /** As one reads it out, where it is a number that we know how to read. */
    String numero() {
        return Telephone.lire(telephone).map(Telephone::affiche).orElse(telephone);
    }

    LocalDate jour(LocalDate aujourdhui) {
        return rappelerLe.isEmpty() ? aujourdhui : LocalDate.parse(rappelerLe);
    }

    /** What is wrong, in words, by field, in the order of the page. */
    Map<String, String> fautes(Messages m, LocalDate aujourdhui) {
        var fautes = new LinkedHashMap<String, String>();
        var chiffres = telephone.replaceAll("\\D", "").length();
        if (chiffres < 4 || telephone.length() > 30 || !telephone.matches("[-+0-9 ().]*")) {
            fautes.put("telephone", m.dire("recus.faute.telephone"));
        }
        if (Telephone.dUnService(telephone)) {
            fautes.put("telephone", Telephone.faute(telephone, "").orElseThrow());
        }
        if (TexteSensible.dans(telephone).contains(TexteSensible.SECURITE_SOCIALE)) {
            fautes.put("telephone", m.dire("recus.faute.securite_sociale"));
        }
        if (TexteSensible.dans(nom).contains(TexteSensible.SECURITE_SOCIALE)) {
            fautes.put("nom", m.dire("recus.faute.securite_sociale"));
        } else if (nom.length() > NOM) {
            fautes.put("nom", m.dire("recus.faute.nom", "n", NOM));
        }
        if (!SUJETS.contains(sujet)) {
            fautes.put("sujet", m.dire("recus.faute.sujet"));
        }
        if (precisions.length() > PRECISIONS) {
            fautes.put("precisions", m.dire("recus.faute.precisions", "n", PRECISIONS));
        }
        TexteSensible.avertir(precisions, relues).ifPresent(phrase -> fautes.putIfAbsent("precisions", phrase));
        if (!MOMENTS.contains(quand)) {
            fautes.put("quand", m.dire("recus.faute.quand"));
        }
        if (!possible(aujourdhui)) {
            fautes.put("rappelerLe", m.dire("recus.faute.jour"));
        }
        return fautes;
    }

    private boolean possible(LocalDate aujourdhui) {
        try {
            var jour = jour(aujourdhui);
            return !jour.isBefore(aujourdhui) && jour.isBefore(aujourdhui.plusDays(JOURS));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String dit(@Nullable String saisi) {
        return saisi == null
                ? ""
                : saisi.replaceAll("\\p{Cntrl}", " ").replaceAll(" {2,}", " ").strip();
    }
}
