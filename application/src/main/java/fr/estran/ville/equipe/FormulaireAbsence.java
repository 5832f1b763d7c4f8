package fr.estran.ville.equipe;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An absence as it is typed. Without a last day, it lasts one. */
public record FormulaireAbsence(
        @Nullable String conseiller,
        @Nullable String du,
        @Nullable String au,
        @Nullable String moment,
        @Nullable String motif) {

    public static final List<String> MOTIFS = List.of("conge", "formation", "maladie", "absence");
    public static final List<String> MOMENTS = List.of("journee", "matin", "apres_midi");

    private static final int JOURS_AU_PLUS = 1100;

    static FormulaireAbsence pour(@Nullable ConseillerId conseiller) {
        return new FormulaireAbsence(
                conseiller == null ? null : conseiller.toString(), null, null, Moment.JOURNEE.code(), null);
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (qui().isEmpty()) {
            fautes.put("conseiller", m.dire("absences.faute.conseiller"));
        }
        var premier = LectureDeSaisie.jour(du);
        if (premier.isEmpty()) {
            fautes.put("du", m.dire("absences.faute.jour"));
        }
        if (LectureDeSaisie.texte(au) != null && LectureDeSaisie.jour(au).isEmpty()) {
            fautes.put("au", m.dire("absences.faute.jour"));
        } else if (premier.isPresent()) {
            fin(m, fautes);
        }
        if (Moment.siConnu(moment).isEmpty()) {
            fautes.put("moment", m.dire("absences.faute.moment"));
        } else if (!fautes.containsKey("du") && !fautes.containsKey("au") && demiJourneeDePlusieursJours()) {
            fautes.put("moment", m.dire("absences.faute.demi_journee"));
        }
        if (!MOTIFS.contains(LectureDeSaisie.texteOuRien(motif))) {
            fautes.put("motif", m.dire("absences.faute.motif"));
        }
        return fautes;
    }

    private void fin(Messages m, Map<String, String> fautes) {
        if (dernier().isBefore(premier())) {
            fautes.put("au", m.dire("absences.faute.ordre"));
        } else if (premier().plusDays(JOURS_AU_PLUS).isBefore(dernier())) {
            fautes.put("au", m.dire("absences.faute.longue"));
        }
    }

    private boolean demiJourneeDePlusieursJours() {
        return !premier().equals(dernier()) && !dureeDite().equals(Moment.JOURNEE);
    }

    Optional<ConseillerId> qui() {
        return LectureDeSaisie.id(conseiller, ConseillerId::new);
    }

    /** Once there is no fault left. */
    LocalDate premier() {
        return LectureDeSaisie.jour(du).orElseThrow();
    }

    LocalDate dernier() {
        return LectureDeSaisie.jour(au).orElseGet(this::premier);
    }

    Moment dureeDite() {
        return Moment.siConnu(moment).orElseThrow();
    }

    String motifDit() {
        return LectureDeSaisie.texteOuRien(motif);
    }

    LocalDateTime commence() {
        return dureeDite().debut(premier());
    }

    LocalDateTime finit() {
        return dureeDite().fin(dernier());
    }

    /** How much of a day somebody is away. A morning ends at 13:00, as the database has it. */
    enum Moment implements Code {
        JOURNEE,
        MATIN,
        APRES_MIDI;

        private static final LocalTime MIDI = LocalTime.of(13, 0);

        static Optional<Moment> siConnu(@Nullable String code) {
            return Stream.of(values())
                    .filter(moment -> moment.code().equals(code))
                    .findFirst();
        }

        LocalDateTime debut(LocalDate premier) {
            return this == APRES_MIDI ? premier.atTime(MIDI) : premier.atStartOfDay();
        }

        LocalDateTime fin(LocalDate dernier) {
            return this == MATIN ? dernier.atTime(MIDI) : dernier.plusDays(1).atStartOfDay();
        }
    }
}
