package fr.estran.bilan;

import fr.estran.documents.Bloc;
import fr.estran.publication.Regroupement;
import fr.estran.publication.Repartition;
import fr.estran.publication.Repartition.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What people ask for where they come with their own question, and why they choose the phone or an appointment. */
final class SectionDemandes implements Section {

    private static final List<String> TYPES = List.of("permanence", "permanence_telephonique", "rendez_vous");

    @Override
    public String cle() {
        return "demandes";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        var tableaux = new Tableaux(m);
        for (var type : TYPES) {
            var demandes = m.annee().repartition("demandes", type);
            if (!demandes.vide()) {
                blocs.add(new Bloc.Paragraphe(commenter(m, type, demandes)));
                var nommer = tableaux.nommer("demandes", code -> thematique(m, code));
                blocs.add(tableaux.repartition(
                        "demandes", demandes, nommer, "type", m.libelles().type(type, 2)));
            }
            var motifs = m.annee().repartition("motifs", type);
            if (!motifs.vide()) {
                blocs.add(new Bloc.Paragraphe(premierMotif(m, type, motifs) + m.dire("motifs.anonymes")));
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

    /** The share of online procedures in what is asked at the desk, if the groups leave it to be reckoned. */
    static Optional<String> demarches(Matiere m) {
        var demandes = m.annee().repartition("demandes", "permanence");
        if (demandes.parts().stream().anyMatch(Part::groupe)) {
            return Optional.empty();
        }
        int demarches = demandes.parts().stream()
                .filter(part -> estDemarche(m, part.codes().getFirst()))
                .mapToInt(Part::valeur)
                .sum();
        return demarches == 0
                ? Optional.empty()
                : Optional.of(m.dire("themes.demarches_en_permanence", "n", demarches, "demandes", demandes.total()));
    }

    private static boolean estDemarche(Matiere m, String code) {
        var thematique = m.contexte().thematiques().get(code);
        return thematique != null && Objects.equals(thematique.champ(), "demarches_en_ligne");
    }

    private static String thematique(Matiere m, String code) {
        return code.equals(Regroupement.INCONNU)
                ? m.dire("demandes.inconnu")
                : m.libelles().thematique(code);
    }

    private static Function<List<String>, String> nommerMotif(Matiere m) {
        return codes -> codes.size() == 1 ? m.libelles().motif(codes.getFirst()) : m.dire("motifs.autres");
    }

    private static String premierMotif(Matiere m, String type, Repartition motifs) {
        var premier = motifs.parts().getFirst();
        return premier.groupe()
                ? ""
                : m.dire(
                                "motifs." + type,
                                "raison",
                                nommerMotif(m).apply(premier.codes()),
                                "n",
                                premier.valeur(),
                                "total",
                                motifs.total())
                        + " ";
    }

    private static String commenter(Matiere m, String type, Repartition demandes) {
        var premieres = demandes.parts().stream()
                .filter(part -> !part.groupe() && !part.codes().contains(Regroupement.INCONNU))
                .limit(3)
                .map(part -> m.dire(
                        "demandes.exemple",
                        "theme",
                        m.libelles().thematique(part.codes().getFirst()),
                        "n",
                        part.valeur()))
                .toList();
        return m.dire(
                premieres.isEmpty() ? "demandes.sans_exemple" : "demandes." + type,
                "themes",
                Typographie.liste(premieres),
                "n",
                premieres.size());
    }
}
