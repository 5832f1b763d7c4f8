package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import java.util.ArrayList;
import java.util.List;

/** The bodies that work together: who they are, when they met and about what, and the year's event. */
final class SectionCollectif implements Section {

    @Override
    public String cle() {
        return "collectif";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var membres = EnCommun.membres(m);
        if (membres.vide()) {
            return List.of();
        }
        var blocs = new ArrayList<Bloc>(membres.paragraphe());
        reunions(m, blocs);
        return blocs;
    }

    private static void reunions(Matiere m, List<Bloc> blocs) {
        var lignes = m.contexte().reunions().stream()
                .map(reunion -> List.of(
                        Typographie.date(reunion.jour()), reunion.ordreDuJour() == null ? "–" : reunion.ordreDuJour()))
                .toList();
        if (!lignes.isEmpty()) {
            blocs.add(new Bloc.Tableau(
                    m.dire("collectif.legende"),
                    List.of(
                            new Colonne(m.dire("collectif.jour"), false),
                            new Colonne(m.dire("collectif.ordre_du_jour"), false)),
                    lignes,
                    null));
        }
    }
}
