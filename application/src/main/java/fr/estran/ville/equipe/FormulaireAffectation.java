package fr.estran.ville.equipe;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Who holds a post, from when to when, and for how much of it, as it is typed. */
record FormulaireAffectation(
        @Nullable String conseiller,
        @Nullable String debut,
        @Nullable String fin,
        @Nullable String part) {

    private static final String ENTIER = "100";

    static final FormulaireAffectation VIERGE = new FormulaireAffectation(null, null, null, ENTIER);

    static FormulaireAffectation de(Affectation affectation) {
        return new FormulaireAffectation(
                affectation.conseiller().toString(),
                affectation.debut().toString(),
                affectation.fin() == null ? null : affectation.fin().toString(),
                Integer.toString(affectation.part()));
    }

    static FormulaireAffectation de(Champs champs) {
        return new FormulaireAffectation(
                champs.un("conseiller"), champs.un("debut"), champs.un("fin"), champs.un("part"));
    }

    /** In the order of the page. */
    Champs champs() {
        return Champs.AUCUN
                .avec("conseiller", conseiller)
                .avec("debut", debut)
                .avec("fin", fin)
                .avec("part", part);
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (qui().isEmpty()) {
            fautes.put("conseiller", m.dire("faute.conseiller"));
        }
        if (LectureDeSaisie.jour(debut).isEmpty()) {
            fautes.put("debut", m.dire("faute.jour"));
        }
        if (LectureDeSaisie.texte(fin) != null && dernier().isEmpty()) {
            fautes.put("fin", m.dire("faute.jour"));
        } else if (!fautes.containsKey("debut")
                && dernier().filter(jour -> jour.isBefore(premier())).isPresent()) {
            fautes.put("fin", m.dire("faute.ordre"));
        }
        if (part(part).isEmpty()) {
            fautes.put("part", m.dire("faute.part"));
        }
        return fautes;
    }

    private static OptionalInt part(@Nullable String saisie) {
        return LectureDeSaisie.entier(
                LectureDeSaisie.texteOuRien(saisie).replace("%", "").strip(), 1, 100);
    }

    Optional<ConseillerId> qui() {
        return LectureDeSaisie.id(conseiller).map(ConseillerId::new);
    }

    /** Once there is no fault left. */
    LocalDate premier() {
        return LectureDeSaisie.jour(debut).orElseThrow();
    }

    Optional<LocalDate> dernier() {
        return LectureDeSaisie.jour(fin);
    }

    int partDite() {
        return part(part).orElseThrow();
    }
}
