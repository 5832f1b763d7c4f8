package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Repartition;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What people ask for where they come with their own question, and why they choose the phone or an appointment. */
final class SectionDemandes implements Section {

    @Override
    public String cle() {
        return "demandes";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        var tableaux = new Tableaux(m);
        for (var type : TypeDAction.tous(TypeDAction::unParUn)) {
            var demandes = m.annee().repartition("demandes", type.code());
            if (!demandes.vide()) {
                var nommer = tableaux.nommer("demandes", code -> thematique(m, code));
                blocs.add(tableaux.repartition(
                        "demandes", demandes, nommer, "type", m.libelles().type(type, 2)));
            }
            var motifs = m.annee().repartition("motifs", type.code());
            if (!motifs.vide()) {
                blocs.add(new Bloc.Paragraphe(m.dire("motifs.anonymes")));
                blocs.add(tableaux.repartition(
                        "motifs",
                        motifs,
                        nommerMotif(m).andThen(Typographie::majuscule),
                        "type",
                        m.libelles().type(type, 2)));
            }
        }
        return blocs;
    }

    private static String thematique(Matiere m, String code) {
        return code.equals(Repartition.INCONNU)
                ? m.dire("demandes.inconnu")
                : m.libelles().thematique(code);
    }

    private static Function<List<String>, String> nommerMotif(Matiere m) {
        return codes -> codes.size() == 1 ? m.libelles().motif(codes.getFirst()) : m.dire("motifs.autres");
    }
}
