package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.Contexte.Convention;
import fr.estran.bilan.rapport.Contexte.Equipe;
import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.List;

/** The agreement, the posts, the days when they were empty, the hours held. Posts, never the people who hold them. */
final class SectionMoyens {

    private SectionMoyens() {}

    static List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        conventions(m, blocs);
        var phrases = new ArrayList<String>();
        int conseillers = m.contexte().equipe().conseillers();
        if (conseillers > 0) {
            phrases.add(m.dire("recit.equipe", "n", conseillers));
        }
        m.postesVacants()
                .forEach((vacance, postes) ->
                        phrases.add(m.dire("recit.vacance", "n", postes, "periode", m.periode(vacance))));
        int absences = m.contexte().equipe().joursAbsence();
        if (absences > 0 && Math.min(conseillers, m.contexte().equipe().absents()) >= Equipe.ASSEZ_NOMBREUX) {
            phrases.add(m.dire("moyens.absences", "n", absences));
        }
        m.dureeDite(phrases::add);
        if (!phrases.isEmpty()) {
            blocs.add(new Bloc.Paragraphe(String.join(" ", phrases)));
        }
        return blocs;
    }

    private static void conventions(Matiere m, List<Bloc> blocs) {
        var conventions = m.contexte().equipe().conventions();
        if (conventions.isEmpty()) {
            return;
        }
        var lignes = conventions.stream().map(SectionMoyens::ligne).toList();
        blocs.add(new Bloc.Tableau(
                m.dire("moyens.conventions.legende"),
                List.of(
                        m.colonne("moyens.conventions.dispositif"),
                        m.colonne("moyens.conventions.financeur"),
                        m.colonne("moyens.conventions.debut"),
                        m.colonne("moyens.conventions.fin"),
                        m.colonneDeNombres("moyens.conventions.postes")),
                lignes,
                null));
    }

    private static List<String> ligne(Convention convention) {
        return List.of(
                convention.dispositif(),
                convention.financeur(),
                Typographie.date(convention.debut()),
                Typographie.date(convention.fin()),
                convention.postes() == null ? "–" : Typographie.nombre(convention.postes()));
    }
}
