package fr.estran.programme.planification;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.temps.Epoque;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.Rythme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A series as it is typed. Its {@code rythme} says which of the three groups of fields counts, its {@code finit} which end;
 * {@code sauf} are dates that are taken out.
 */
public record FormulaireSerie(Champs champs) {

    public static final List<String> RYTHMES = List.of("semaine", "rang", "mois");
    public static final List<String> EPOQUES =
            Stream.of(Epoque.values()).map(Code::code).toList();
    public static final List<Integer> RANGS = List.of(1, 2, 3, 4, 5, Rythme.ParRang.DERNIER);

    private static final List<String> PLUSIEURS = List.of("jours", "rangs", "conseillers", "benevoles", "sauf");

    /** As it is sent; of fields that take several answers, these may stand one after the other with a comma between. */
    static FormulaireSerie lu(Map<String, List<String>> envoi) {
        var champs = new Champs(envoi);
        for (var champ : PLUSIEURS) {
            champs = champs.avec(
                    champ,
                    champs.tous(champ).stream()
                            .flatMap(dits -> Stream.of(dits.split(",")))
                            .toList());
        }
        return new FormulaireSerie(champs);
    }

    static FormulaireSerie vierge(@Nullable SeanceGeree derniere) {
        var seance = derniere == null ? FormulaireSeance.VIERGE : FormulaireSeance.de(derniere);
        return new FormulaireSerie(Champs.AUCUN
                .avec("rythme", "semaine")
                .avec("intervalle", "1")
                .avec("jourDuRang", "1")
                .avec("epoque", Epoque.PERIODE_SCOLAIRE.code())
                .avec("finit", "jusquau")
                .avec("debut", seance.debut())
                .avec("fin", seance.fin())
                .avec("lieu", seance.lieu())
                .avec("conseillers", seance.conseillers())
                .avec("benevoles", seance.benevoles()));
    }

    /** In the order of the page. @param regle that of what may still change */
    static FormulaireSerie de(Serie serie, Regle regle) {
        var rangee = RangeeDeSerie.de(serie.id(), serie.action(), null, regle, serie.modele());
        var jours = dits(rangee.jours());
        var parSemaine = rangee.rythme().equals("semaine");
        return new FormulaireSerie(Champs.AUCUN
                .avec("rythme", rangee.rythme())
                .avec("jours", parSemaine ? jours : null)
                .avec("rangs", dits(rangee.rangs()))
                .avec("jourDuRang", parSemaine || jours.isEmpty() ? "1" : jours.getFirst())
                .avec("jourDuMois", rangee.jourDuMois())
                .avec("intervalle", rangee.intervalle())
                .avec("debut", rangee.commence())
                .avec("fin", rangee.finit())
                .avec("lieu", rangee.lieu())
                .avec("conseillers", dits(rangee.conseillers()))
                .avec("benevoles", dits(rangee.benevoles()))
                .avec("epoque", rangee.epoque())
                .avec("feries", rangee.feries() ? "oui" : null)
                .avec("premierJour", rangee.debut())
                .avec("finit", rangee.fois() == null ? "jusquau" : "fois")
                .avec("dernierJour", rangee.jusquAu())
                .avec("fois", rangee.fois())
                .avec("sauf", dits(serie.sauf())));
    }

    FormulaireSerie a(Optional<?> lieu) {
        return lieu.map(ou -> new FormulaireSerie(champs.avec("lieu", ou))).orElse(this);
    }

    public @Nullable String un(String champ) {
        return champs.un(champ);
    }

    /** Whether that is one of the answers of a field that takes several. */
    public boolean coche(String champ, Object valeur) {
        return champs.tous(champ).contains(valeur.toString());
    }

    /** Dates that no list of what would be done shows again. */
    public List<LocalDate> saufDits() {
        return champs.tous("sauf").stream()
                .map(LectureDeSaisie::jour)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .limit(Regle.DATES_AU_PLUS)
                .toList();
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        rythme(m, fautes);
        bornes(m, fautes);
        heures(m, fautes);
        FormulaireSeance.ouEtQui(m, un("lieu"), champs.tous("conseillers"), champs.tous("benevoles"), fautes);
        return fautes;
    }

    private void rythme(Messages m, Map<String, String> fautes) {
        var rythme = champs.dit("rythme");
        if (!RYTHMES.contains(rythme)) {
            fautes.put("rythme", m.dire("gestion.faute.choix"));
        }
        if (intervalleLu().isEmpty()) {
            fautes.put("intervalle", m.dire("gestion.serie.faute.intervalle", "n", Rythme.INTERVALLE_AU_PLUS));
        }
        if (rythme.equals("semaine") && joursLus().isEmpty()) {
            fautes.put("jours", m.dire("gestion.serie.faute.jours"));
        }
        if (rythme.equals("rang")
                && (rangsLus().isEmpty() || jour(un("jourDuRang")).isEmpty())) {
            fautes.put("rangs", m.dire("gestion.serie.faute.rangs"));
        }
        if (rythme.equals("mois")
                && LectureDeSaisie.entier(un("jourDuMois"), 1, 31).isEmpty()) {
            fautes.put("jourDuMois", m.dire("gestion.serie.faute.jour_du_mois"));
        }
        if (!EPOQUES.contains(champs.dit("epoque"))) {
            fautes.put("epoque", m.dire("gestion.faute.choix"));
        }
    }

    private void bornes(Messages m, Map<String, String> fautes) {
        var premier = LectureDeSaisie.jour(un("premierJour"));
        if (premier.isEmpty()) {
            fautes.put("premierJour", m.dire("gestion.faute.jour"));
        }
        if ("fois".equals(un("finit"))) {
            if (LectureDeSaisie.entier(un("fois"), 1, Regle.DATES_AU_PLUS).isEmpty()) {
                fautes.put("fois", m.dire("gestion.serie.faute.fois", "n", Regle.DATES_AU_PLUS));
            }
            return;
        }
        var dernier = LectureDeSaisie.jour(un("dernierJour"));
        if (!"jusquau".equals(un("finit"))) {
            fautes.put("finit", m.dire("gestion.faute.choix"));
        } else if (dernier.isEmpty()) {
            fautes.put("dernierJour", m.dire("gestion.faute.jour"));
        } else if (premier.isPresent() && dernier.get().isBefore(premier.get())) {
            fautes.put("dernierJour", m.dire("gestion.serie.faute.fin"));
        } else if (premier.isPresent() && !dernier.get().isBefore(premier.get().plusYears(Regle.ANNEES_AU_PLUS))) {
            fautes.put("dernierJour", m.dire("gestion.serie.faute.longue", "n", Regle.ANNEES_AU_PLUS));
        }
    }

    private void heures(Messages m, Map<String, String> fautes) {
        var debut = LectureDeSaisie.heure(un("debut"));
        var fin = LectureDeSaisie.heure(un("fin"));
        if (debut.isEmpty()) {
            fautes.put("debut", m.dire("gestion.faute.heure"));
        }
        if (fin.isEmpty()) {
            fautes.put("fin", m.dire("gestion.faute.heure"));
        } else if (debut.isPresent() && !Creneau.plausible(debut.get(), fin.get())) {
            fautes.put("fin", m.dire("gestion.faute.fin"));
        }
    }

    /** Once there is no fault left. */
    SaisieSerie lire() {
        var premier = LectureDeSaisie.jour(un("premierJour")).orElseThrow();
        var lue = new Regle(
                rythmeLu(),
                Epoque.valueOf(champs.dit("epoque").toUpperCase(Locale.ROOT)),
                "oui".equals(un("feries")),
                premier,
                "fois".equals(un("finit"))
                        ? new Fin.Fois(LectureDeSaisie.entier(un("fois"), 1, Regle.DATES_AU_PLUS)
                                .orElseThrow())
                        : new Fin.Jusquau(
                                LectureDeSaisie.jour(un("dernierJour")).orElseThrow()));
        var modele = Creneau.lu(
                premier, un("debut"), un("fin"), un("lieu"), champs.tous("conseillers"), champs.tous("benevoles"));
        return new SaisieSerie(lue, modele, Set.copyOf(saufDits()));
    }

    private Rythme rythmeLu() {
        var tousLes = intervalleLu().orElseThrow();
        return switch (champs.dit("rythme")) {
            case "semaine" -> new Rythme.ParSemaine(tousLes, joursLus());
            case "rang" ->
                new Rythme.ParRang(tousLes, rangsLus(), jour(un("jourDuRang")).orElseThrow());
            default ->
                new Rythme.ParJour(
                        tousLes, LectureDeSaisie.entier(un("jourDuMois"), 1, 31).orElseThrow());
        };
    }

    Optional<Integer> intervalleLu() {
        return LectureDeSaisie.entier(un("intervalle"), 1, Rythme.INTERVALLE_AU_PLUS).stream()
                .boxed()
                .findFirst();
    }

    Set<DayOfWeek> joursLus() {
        return champs.tous("jours").stream()
                .map(FormulaireSerie::jour)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    Set<Integer> rangsLus() {
        return RANGS.stream().filter(rang -> coche("rangs", rang)).collect(Collectors.toSet());
    }

    static Optional<DayOfWeek> jour(@Nullable String saisi) {
        return LectureDeSaisie.entier(saisi, 1, 7).stream()
                .mapToObj(DayOfWeek::of)
                .findFirst();
    }

    private static List<String> dits(List<?> valeurs) {
        return valeurs.stream().map(Object::toString).toList();
    }

    /**
     * What the staff say of a series.
     *
     * @param modele its hours, its venue, its people
     * @param sauf dates that are taken out
     */
    record SaisieSerie(Regle regle, Creneau modele, Set<LocalDate> sauf) {}
}
