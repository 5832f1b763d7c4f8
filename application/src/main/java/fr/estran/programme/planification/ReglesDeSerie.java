package fr.estran.programme.planification;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.Rythme;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a series may say, as it is typed. @param m the sentences of the page */
record ReglesDeSerie(FormulaireSerie dite, Messages m) {

    /** By field, in the order of the page. */
    Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        rythme(fautes);
        bornes(fautes);
        heures(fautes);
        FormulaireSeance.ouEtQui(m, dite.lieu(), dite.conseillers(), dite.benevoles(), fautes);
        return fautes;
    }

    private void rythme(Map<String, String> fautes) {
        var rythme = dite.rythme();
        if (rythme == null || !FormulaireSerie.RYTHMES.contains(rythme)) {
            fautes.put("rythme", m.dire("gestion.faute.choix"));
        }
        if (dite.intervalleLu().isEmpty()) {
            fautes.put("intervalle", m.dire("gestion.serie.faute.intervalle", Map.of("n", Rythme.INTERVALLE_AU_PLUS)));
        }
        if ("semaine".equals(rythme) && dite.joursLus().isEmpty()) {
            fautes.put("jours", m.dire("gestion.serie.faute.jours"));
        }
        if ("rang".equals(rythme)
                && (dite.rangsLus().isEmpty()
                        || FormulaireSerie.jour(dite.jourDuRang()).isEmpty())) {
            fautes.put("rangs", m.dire("gestion.serie.faute.rangs"));
        }
        if ("mois".equals(rythme)
                && LectureDeSaisie.entier(dite.jourDuMois(), 1, 31).isEmpty()) {
            fautes.put("jourDuMois", m.dire("gestion.serie.faute.jour_du_mois"));
        }
        if (dite.epoque() == null || !FormulaireSerie.EPOQUES.contains(dite.epoque())) {
            fautes.put("epoque", m.dire("gestion.faute.choix"));
        }
    }

    private void bornes(Map<String, String> fautes) {
        var premier = LectureDeSaisie.jour(dite.premierJour());
        if (premier.isEmpty()) {
            fautes.put("premierJour", m.dire("gestion.faute.jour"));
        }
        if ("fois".equals(dite.finit())) {
            if (LectureDeSaisie.entier(dite.fois(), 1, Regle.DATES_AU_PLUS).isEmpty()) {
                fautes.put("fois", m.dire("gestion.serie.faute.fois", Map.of("n", Regle.DATES_AU_PLUS)));
            }
            return;
        }
        var dernier = LectureDeSaisie.jour(dite.dernierJour());
        if (!"jusquau".equals(dite.finit())) {
            fautes.put("finit", m.dire("gestion.faute.choix"));
        } else if (dernier.isEmpty()) {
            fautes.put("dernierJour", m.dire("gestion.faute.jour"));
        } else if (premier.isPresent() && dernier.get().isBefore(premier.get())) {
            fautes.put("dernierJour", m.dire("gestion.serie.faute.fin"));
        } else if (premier.isPresent() && !dernier.get().isBefore(premier.get().plusYears(Regle.ANNEES_AU_PLUS))) {
            fautes.put("dernierJour", m.dire("gestion.serie.faute.longue", Map.of("n", Regle.ANNEES_AU_PLUS)));
        }
    }

    private void heures(Map<String, String> fautes) {
        var debut = LectureDeSaisie.heure(dite.debut());
        var fin = LectureDeSaisie.heure(dite.fin());
        if (debut.isEmpty()) {
            fautes.put("debut", m.dire("gestion.faute.heure"));
        }
        if (fin.isEmpty()) {
            fautes.put("fin", m.dire("gestion.faute.heure"));
        } else if (debut.isPresent() && !Creneau.plausible(debut.get(), fin.get())) {
            fautes.put("fin", m.dire("gestion.faute.fin"));
        }
    }
}
