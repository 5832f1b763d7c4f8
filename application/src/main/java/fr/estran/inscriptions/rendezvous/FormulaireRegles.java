package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terms of appointments as they are typed. */
public record FormulaireRegles(
        @Nullable String preavis,
        @Nullable String horizon,
        @Nullable String duree,
        @Nullable String pause,
        @Nullable String trajet,
        @Nullable String auPlus,
        @Nullable String ecart,
        @Nullable String reponse) {

    private static final int HEURES = 336;
    private static final int JOURS = 366;
    private static final int PAUSE = 120;
    private static final int TRAJET = 240;
    private static final int RENDEZ_VOUS = 20;
    private static final int ECART = 90;
    private static final int REPONSE = 200;

    static FormulaireRegles de(Regles regles) {
        return new FormulaireRegles(
                "" + regles.preavis(),
                "" + regles.horizon(),
                "" + regles.duree(),
                "" + regles.pause(),
                "" + regles.trajet(),
                "" + regles.auPlus(),
                "" + regles.ecart(),
                "" + regles.reponse());
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (!"45".equals(duree) && !"60".equals(duree)) {
            fautes.put("duree", m.dire("regles.faute.duree"));
        }
        entre("pause", pause, 0, PAUSE, m, fautes);
        entre("trajet", trajet, 0, TRAJET, m, fautes);
        entre("preavis", preavis, 0, HEURES, m, fautes);
        entre("horizon", horizon, 1, JOURS, m, fautes);
        entre("auPlus", auPlus, 1, RENDEZ_VOUS, m, fautes);
        entre("ecart", ecart, 0, ECART, m, fautes);
        entre("reponse", reponse, 1, REPONSE, m, fautes);
        return fautes;
    }

    /** Once there is no fault left. */
    Regles regles() {
        return new Regles(
                lu(preavis, HEURES),
                lu(horizon, JOURS),
                lu(duree, 60),
                lu(pause, PAUSE),
                lu(trajet, TRAJET),
                lu(auPlus, RENDEZ_VOUS),
                lu(ecart, ECART),
                lu(reponse, REPONSE));
    }

    private static int lu(@Nullable String dit, int maxi) {
        return LectureDeSaisie.entier(dit, 0, maxi).orElseThrow();
    }

    private static void entre(
            String champ, @Nullable String dit, int mini, int maxi, Messages m, Map<String, String> fautes) {
        if (LectureDeSaisie.entier(dit, mini, maxi).isEmpty()) {
            fautes.put(champ, m.dire("regles.faute.entre", Map.of("mini", mini, "maxi", maxi)));
        }
    }
}
