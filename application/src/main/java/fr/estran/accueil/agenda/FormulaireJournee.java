package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.TexteSensible;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day that cannot be held, as it is typed.
 *
 * @param saisies by field; what becomes of a session is in {@code suite-} and its id
 */
public record FormulaireJournee(Map<String, String> saisies) {

    public static final List<String> MOTIFS = Code.codes(Motif.class);

    /** Why it cannot be held. */
    public enum Motif implements Code {
        MALADIE,
        INTEMPERIES,
        AUTRE
    }

    private static final int JOURS_AU_PLUS = 31;
    private static final int BANDEAU_AU_PLUS = 300;

    public @Nullable String dit(String champ) {
        return saisies.get(champ);
    }

    /** Of whose days and which, before anything else can be shown. */
    Map<String, String> fautesDesJours(Messages m, LocalDate aujourdhui) {
        var fautes = new LinkedHashMap<String, String>();
        if (LectureDeSaisie.texte(dit("du")) != null
                && LectureDeSaisie.jour(dit("du")).isEmpty()) {
            fautes.put("du", m.dire("faute.jour"));
        } else if (du(aujourdhui).isBefore(aujourdhui)) {
            fautes.put("du", m.dire("faute.passe"));
        }
        if (LectureDeSaisie.texte(dit("au")) != null
                && LectureDeSaisie.jour(dit("au")).isEmpty()) {
            fautes.put("au", m.dire("faute.jour"));
        } else if (au(aujourdhui).isBefore(du(aujourdhui))) {
            fautes.put("au", m.dire("faute.ordre"));
        } else if (du(aujourdhui).plusDays(JOURS_AU_PLUS).isBefore(au(aujourdhui))) {
            fautes.put("au", m.dire("faute.longue", "n", JOURS_AU_PLUS));
        }
        return fautes;
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (!MOTIFS.contains(motif())) {
            fautes.put("motif", m.dire("faute.motif"));
        }
        if (bandeau().length() > BANDEAU_AU_PLUS) {
            fautes.put("bandeau", m.dire("faute.bandeau", "n", BANDEAU_AU_PLUS));
        } else {
            TexteSensible.avertir(bandeau(), enUneLigne(dit("relue"))).ifPresent(dite -> fautes.put("bandeau", dite));
        }
        return fautes;
    }

    Optional<ConseillerId> conseiller() {
        return LectureDeSaisie.id(dit("conseiller"), ConseillerId::new);
    }

    LocalDate du(LocalDate aujourdhui) {
        return LectureDeSaisie.jour(dit("du")).orElse(aujourdhui);
    }

    LocalDate au(LocalDate aujourdhui) {
        return LectureDeSaisie.jour(dit("au")).orElseGet(() -> du(aujourdhui));
    }

    String motif() {
        return LectureDeSaisie.texteOuRien(dit("motif"));
    }

    /** Empty: the site says nothing. */
    String bandeau() {
        return enUneLigne(dit("bandeau"));
    }

    private static String enUneLigne(@Nullable String saisie) {
        return LectureDeSaisie.texteOuRien(saisie).replaceAll("\\s+", " ");
    }

    String version() {
        return LectureDeSaisie.texteOuRien(dit("version"));
    }

    boolean etape(String laquelle) {
        return laquelle.equals(dit("etape"));
    }

    /** What was chosen for a session, of what can be done with it. */
    Suite suite(SeanceId seance, Suite parDefaut) {
        return Suite.lire(dit("suite-" + seance)).orElse(parDefaut);
    }
}
