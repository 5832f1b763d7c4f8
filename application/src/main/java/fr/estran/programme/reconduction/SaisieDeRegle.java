package fr.estran.programme.reconduction;

import static java.util.stream.Collectors.toSet;

import fr.estran.programme.planification.Creneau;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.temps.Epoque;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.Rythme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the page shows it to be put right.
 *
 * @param rythme one of {@link #RYTHMES}; {@link #TEL_QUEL} for one that has no line there; empty where there is no rule
 * @param conseiller empty for nobody, {@link #TEL_QUEL} for the several who hold it
 */
public record SaisieDeRegle(
        String rythme, String jour, String debut, String fin, String epoque, String lieu, String conseiller) {

    public static final String TEL_QUEL = "=";

    /** As the form sends them. */
    public static final List<String> RYTHMES =
            List.of("semaine", "paires", "impaires", "1", "2", "3", "4", "-1", "1_3", "2_4");

    /** As it was, going on in another quarter. */
    static SaisieDeRegle de(Regle regle, Creneau modele, Periode cible) {
        var jour = jour(regle);
        return new SaisieDeRegle(
                rythme(regle, cible),
                String.valueOf(jour.getValue()),
                modele.debut().toString(),
                modele.fin().toString(),
                regle.epoque().code(),
                modele.lieu() == null ? "" : modele.lieu().toString(),
                modele.conseillers().size() == 1
                        ? modele.conseillers().getFirst().toString()
                        : TEL_QUEL);
    }

    private static DayOfWeek jour(Regle regle) {
        return switch (regle.rythme()) {
            case Rythme.ParSemaine semaine -> semaine.jours().iterator().next();
            case Rythme.ParRang rang -> rang.jour();
            case Rythme.ParJour _ -> DayOfWeek.MONDAY;
        };
    }

    private static String rythme(Regle regle, Periode cible) {
        return switch (regle.rythme()) {
            case Rythme.ParSemaine(int intervalle, Set<DayOfWeek> jours) -> {
                if (jours.size() != 1 || intervalle > 2) {
                    yield TEL_QUEL;
                }
                if (intervalle == 1) {
                    yield "semaine";
                }
                var semaines = ChronoUnit.WEEKS.between(Rythme.lundi(regle.debut()), Rythme.lundi(cible.debut()));
                yield semaines % 2 == 0 ? "impaires" : "paires";
            }
            case Rythme.ParRang(int intervalle, Set<Integer> rangs, DayOfWeek _) -> {
                var dit = String.join("_", rangs.stream().map(String::valueOf).toList());
                yield intervalle == 1 && RYTHMES.contains(dit) ? dit : TEL_QUEL;
            }
            case Rythme.ParJour _ -> TEL_QUEL;
        };
    }

    boolean aucune() {
        return rythme.isEmpty();
    }

    /** By field. */
    Map<String, String> fautes(Terrain terrain) {
        var fautes = new LinkedHashMap<String, String>();
        if (!rythme.equals(TEL_QUEL) && !RYTHMES.contains(rythme)) {
            fautes.put("rythme", dire("choix"));
        }
        if (LectureDeSaisie.entier(jour, 1, 7).isEmpty()) {
            fautes.put("jour", dire("choix"));
        }
        if (Code.lire(Epoque.class, epoque).isEmpty()) {
            fautes.put("epoque", dire("choix"));
        }
        var commence = LectureDeSaisie.heure(debut);
        var finit = LectureDeSaisie.heure(fin);
        if (commence.isEmpty()) {
            fautes.put("debut", dire("heure"));
        }
        if (finit.isEmpty()) {
            fautes.put("fin", dire("heure"));
        } else if (commence.isPresent() && !Creneau.plausible(commence.get(), finit.get())) {
            fautes.put("fin", dire("fin"));
        }
        if (!lieu.isEmpty() && lieuLu().map(terrain.lieux()::get).isEmpty()) {
            fautes.put("lieu", dire("choix"));
        }
        if (!conseiller.isEmpty()
                && !conseiller.equals(TEL_QUEL)
                && conseillerLu().map(terrain.equipe()::get).isEmpty()) {
            fautes.put("conseiller", dire("choix"));
        }
        return fautes;
    }

    /** Once there is no fault left, for all of a quarter. @param telle what it is where it stays; null where it had none */
    Regle regle(@Nullable Regle telle, Periode cible) {
        var dernier = new Fin.Jusquau(cible.fin().minusDays(1));
        var quand = Code.de(Epoque.class, epoque);
        if (telle != null && rythme.equals(TEL_QUEL)) {
            return new Regle(telle.rythme(), quand, telle.feries(), telle.debut(), dernier);
        }
        var jourLu = DayOfWeek.of(LectureDeSaisie.entier(jour, 1, 7).orElseThrow());
        var debutLu = rythme.equals("paires") ? Rythme.lundi(cible.debut()).plusWeeks(1) : cible.debut();
        return new Regle(rythmeLu(jourLu), quand, false, debutLu, dernier);
    }

    private Rythme rythmeLu(DayOfWeek jourLu) {
        return switch (RYTHMES.indexOf(rythme)) {
            case 0 -> new Rythme.ParSemaine(1, Set.of(jourLu));
            case 1, 2 -> new Rythme.ParSemaine(2, Set.of(jourLu));
            default ->
                new Rythme.ParRang(
                        1,
                        Arrays.stream(rythme.split("_")).map(Integer::valueOf).collect(toSet()),
                        jourLu);
        };
    }

    Creneau modele(Creneau tel, LocalDate jourDit) {
        return new Creneau(
                jourDit,
                LectureDeSaisie.heure(debut).orElseThrow(),
                LectureDeSaisie.heure(fin).orElseThrow(),
                lieuLu().orElse(null),
                conseiller.equals(TEL_QUEL)
                        ? tel.conseillers()
                        : conseillerLu().map(List::of).orElse(List.of()),
                tel.benevoles());
    }

    private Optional<LieuId> lieuLu() {
        return LectureDeSaisie.id(lieu, LieuId::new);
    }

    private Optional<ConseillerId> conseillerLu() {
        return LectureDeSaisie.id(conseiller, ConseillerId::new);
    }

    private static String dire(String faute) {
        return Paroles.M.dire("faute." + faute);
    }
}
