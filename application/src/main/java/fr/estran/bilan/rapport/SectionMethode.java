package fr.estran.bilan.rapport;

import fr.estran.socle.commun.Suppression;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.List;

/** How it was counted: only the words that this report uses. */
final class SectionMethode {

    private SectionMethode() {}

    static List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        if (m.annee().interne()) {
            blocs.add(new Bloc.Encadre(m.dire("methode.interne")));
        } else if (m.annee().reserve() || m.avant().reserve()) {
            blocs.add(new Bloc.Encadre(m.dire("methode.reserve", "seuil", Suppression.SEUIL)));
        }
        if (m.annee().repris()) {
            blocs.add(m.paragraphe("methode.repris"));
        }
        if (m.avant().repris()) {
            blocs.add(m.paragraphe(
                    "methode.repris_avant", "avant", String.valueOf(m.avant().annee())));
        }
        if (m.contexte().releves().arrete() == null) {
            blocs.add(m.paragraphe("methode.periode"));
        }
        m.enPartie().forEach(dite -> blocs.add(new Bloc.Paragraphe(dite)));
        m.contexte()
                .releves()
                .reprises()
                .forEach(individuel -> blocs.add(m.paragraphe("methode.reprise." + individuel)));
        if (!m.types().isEmpty()) {
            blocs.add(new Bloc.Liste(definitions(m)));
        }
        return blocs;
    }

    private static List<String> definitions(Matiere m) {
        var termes = new ArrayList<String>();
        termes.add("seance");
        var types = m.types();
        if (types.stream().anyMatch(type -> type.mesure() == TypeDAction.Mesure.ACTIONS)) {
            termes.add("action");
        }
        termes.add("participation");
        if (m.anonymes()) {
            termes.add("anonymes");
        }
        if (!m.personnesInconnues()) {
            termes.add(m.annee().nommee() ? "personne" : "personne_connue");
        }
        if (m.annee().nommee() && !m.premiereAnnee() && m.annee().connait("nouveaux_usagers")) {
            termes.add(
                    m.contexte().releves().inconnus()
                            ? "inconnue"
                            : m.contexte().releves().reprises().isEmpty() ? "nouvelle" : "nouvelle_reprise");
        }
        if (m.annee().repartie("tranche_age")) {
            termes.add("age");
        }
        if (m.annee().nommee() && m.annee().repartie("porte_entree") && types.size() > 1) {
            termes.add("porte");
        }
        if (m.annee().connait("listes_attente_par_thematique", "total")) {
            termes.add("attente");
        }
        if (m.annee().repartie() || m.avant().connue()) {
            termes.add("pourcentages");
        }
        return termes.stream().map(terme -> m.dire("methode." + terme)).toList();
    }
}
