package fr.estran.programme.planification;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.themes.FormeDAide.Habitude;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session as it is typed; null where nothing was. */
public record FormulaireSeance(
        @Nullable String jour,
        @Nullable String debut,
        @Nullable String fin,
        @Nullable String lieu,
        @Nullable List<String> conseillers,
        @Nullable List<String> benevoles) {

    public static final FormulaireSeance VIERGE = new FormulaireSeance(null, null, null, null, null, null);

    private static final int PERSONNES_AU_PLUS = 20;

    public static FormulaireSeance de(SeanceGeree seance) {
        return new FormulaireSeance(
                seance.debut().toLocalDate().toString(),
                seance.debut().toLocalTime().toString(),
                seance.fin().toLocalTime().toString(),
                seance.lieu() == null ? null : seance.lieu().toString(),
                seance.conseillers().stream().map(Object::toString).toList(),
                seance.benevoles().stream().map(Object::toString).toList());
    }

    public static FormulaireSeance de(Champs champs) {
        return new FormulaireSeance(
                champs.un("jour"),
                champs.un("debut"),
                champs.un("fin"),
                champs.un("lieu"),
                champs.tous("conseillers"),
                champs.tous("benevoles"));
    }

    /** The same, elsewhere. */
    public FormulaireSeance a(LieuId autreLieu) {
        return de(champs().avec("lieu", autreLieu));
    }

    /** In the order of the page. */
    public Champs champs() {
        return Champs.AUCUN
                .avec("jour", jour)
                .avec("debut", debut)
                .avec("fin", fin)
                .avec("lieu", lieu)
                .avec("conseillers", conseillers)
                .avec("benevoles", benevoles);
    }

    /**
     * What is not said yet is as it usually is.
     *
     * @param apres it is on a later day
     */
    public FormulaireSeance alHabitude(Habitude habitude, LocalDate apres) {
        var prochain = habitude.jour() == null ? null : apres.with(TemporalAdjusters.next(habitude.jour()));
        boolean sansHeures = debut == null && fin == null;
        return new FormulaireSeance(
                jour != null || prochain == null ? jour : prochain.toString(),
                sansHeures && habitude.debut() != null ? habitude.debut().toString() : debut,
                sansHeures && habitude.fin() != null ? habitude.fin().toString() : fin,
                lieu,
                conseillers,
                benevoles);
    }

    /** As it is, but for what is said; whoever says when it begins alone means that it lasts as long. */
    public FormulaireSeance avec(FormulaireSeance dite) {
        return new FormulaireSeance(
                dite.jour,
                dite.debut == null ? debut : dite.debut,
                dite.debut == null ? fin : finCommencantA(dite.debut),
                dite.lieu == null ? lieu : dite.lieu,
                dite.conseillers == null ? conseillers : dite.conseillers,
                dite.benevoles == null ? benevoles : dite.benevoles);
    }

    private @Nullable String finCommencantA(String autreDebut) {
        var duree = LectureDeSaisie.heure(debut)
                .flatMap(la -> LectureDeSaisie.heure(fin).map(finie -> Duration.between(la, finie)));
        return LectureDeSaisie.heure(autreDebut)
                .flatMap(la -> duree.map(la::plus).filter(finie -> Creneau.plausible(la, finie)))
                .map(LocalTime::toString)
                .orElse(null);
    }

    public boolean anime(String conseiller) {
        return conseillers != null && conseillers.contains(conseiller);
    }

    public boolean aide(String benevole) {
        return benevoles != null && benevoles.contains(benevole);
    }

    /** By field, in the order of the page. */
    public Map<String, String> fautes(Messages m, ZoneId fuseau) {
        var fautes = new LinkedHashMap<String, String>();
        if (LectureDeSaisie.jour(jour).isEmpty()) {
            fautes.put("jour", m.dire("gestion.faute.jour"));
        }
        if (LectureDeSaisie.heure(debut).isEmpty()) {
            fautes.put("debut", m.dire("gestion.faute.heure"));
        }
        if (LectureDeSaisie.heure(fin).isEmpty()) {
            fautes.put("fin", m.dire("gestion.faute.heure"));
        }
        if (fautes.isEmpty()) {
            heures(m, fuseau, fautes);
        }
        ouEtQui(m, lieu, conseillers, benevoles, fautes);
        return fautes;
    }

    public static void ouEtQui(
            Messages m,
            @Nullable String lieu,
            @Nullable List<String> conseillers,
            @Nullable List<String> benevoles,
            Map<String, String> fautes) {
        if (lieu != null && !lieu.isEmpty() && LectureDeSaisie.id(lieu).isEmpty()) {
            fautes.put("lieu", m.dire("gestion.faute.lieu"));
        }
        if (douteux(conseillers)) {
            fautes.put("conseillers", m.dire("gestion.faute.conseillers"));
        }
        if (douteux(benevoles)) {
            fautes.put("benevoles", m.dire("gestion.faute.benevoles"));
        }
    }

    private static boolean douteux(@Nullable List<String> personnes) {
        return personnes != null
                && (personnes.size() > PERSONNES_AU_PLUS
                        || personnes.stream()
                                .anyMatch(dit -> LectureDeSaisie.id(dit).isEmpty()));
    }

    private void heures(Messages m, ZoneId fuseau, Map<String, String> fautes) {
        var lu = lire();
        if (!Creneau.plausible(lu.debut(), lu.fin())) {
            fautes.put("fin", m.dire("gestion.faute.fin"));
        } else if (!lu.existe(fuseau)) {
            fautes.put("debut", m.dire("gestion.faute.heure_sautee"));
        }
    }

    /** Once there is no fault left. */
    public Creneau lire() {
        return Creneau.lu(LectureDeSaisie.jour(jour).orElseThrow(), debut, fin, lieu, conseillers, benevoles);
    }
}
