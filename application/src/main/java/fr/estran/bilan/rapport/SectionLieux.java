package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.Pourcentages;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where it happens: venues, districts, and who goes from one district to another. */
final class SectionLieux {

    private SectionLieux() {}

    static List<Bloc> rediger(Matiere m) {
        var seances = m.annee().comptes("seances_par_lieu");
        if (seances.isEmpty()) {
            return List.of();
        }
        var blocs = new ArrayList<Bloc>();
        int quartiers = m.annee().valeur("quartiers_d_intervention");
        int lieux = m.annee().valeur("lieux_d_intervention");
        var suite = new Recit(m).contre("lieux_d_intervention");
        blocs.add(new Bloc.Paragraphe(
                lieux == 1
                        ? m.dire(
                                "lieux.un_seul",
                                "lieu",
                                m.libelles().lieu(seances.keySet().iterator().next()))
                        : quartiers > 1
                                ? m.dire("lieux.et_quartiers", "n", lieux, "quartiers", quartiers, "suite", suite)
                                : m.dire("lieux.plusieurs", "n", lieux, "suite", suite)));
        if (lieux > 1) {
            blocs.add(lieux(m, seances));
        }
        if (quartiers > 1) {
            quartiers(m, blocs, quartiers);
        }
        return blocs;
    }

    private static Bloc lieux(Matiere m, Map<String, Integer> seances) {
        var participations = m.annee().repartition("participations_identifiees_par_lieu");
        boolean parQuartier = m.annee().valeur("quartiers_d_intervention") > 1;
        var colonnes = new ArrayList<Colonne>();
        colonnes.add(m.colonne("lieux.lieu"));
        if (parQuartier) {
            colonnes.add(m.colonne("lieux.quartier"));
        }
        colonnes.add(m.colonneDeNombres("lieux.seances"));
        if (!participations.vide()) {
            colonnes.add(m.colonneDeNombres("lieux.participations"));
        }
        var lignes = new ArrayList<List<String>>();
        m.contexte().lieux().forEach((reference, lieu) -> {
            if (seances.containsKey(reference)) {
                var cellules = new ArrayList<>(List.of(lieu.nom()));
                if (parQuartier) {
                    cellules.add(lieu.quartier() == null ? "–" : m.libelles().quartier(lieu.quartier()));
                }
                cellules.add(Tableaux.cellule(seances.getOrDefault(reference, 0)));
                if (!participations.vide()) {
                    cellules.add(participations(participations, reference));
                }
                lignes.add(cellules);
            }
        });
        return new Bloc.Tableau(
                m.dire(participations.vide() ? "lieux.legende_seances" : "lieux.legende"),
                colonnes,
                lignes,
                note(m, participations));
    }

    /** A venue told within a group shows the figure of the group. */
    private static String participations(Repartition participations, String reference) {
        return participations.parts().stream()
                .filter(part -> part.codes().contains(reference))
                .map(part -> Typographie.nombre(part.valeur()) + (part.groupe() ? "\u00a0*" : ""))
                .findFirst()
                .orElse("–");
    }

    private static @Nullable String note(Matiere m, Repartition participations) {
        if (participations.vide()) {
            return participations.retenue() ? m.dire("lieux.participations_retenues") : null;
        }
        var notes = new ArrayList<String>();
        participations.parts().stream()
                .filter(Part::groupe)
                .findFirst()
                .ifPresent(groupe -> notes.add(m.dire(
                        groupe.codes().contains(Repartition.INCONNU)
                                ? m.anonymes() ? "lieux.note_groupe_anonyme" : "lieux.note_groupe_inconnu"
                                : "lieux.note_groupe")));
        if (m.anonymes()) {
            notes.add(m.dire("lieux.note_identifiees"));
        }
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    private static void quartiers(Matiere m, List<Bloc> blocs, int quartiers) {
        var seances = m.annee().comptes("seances_par_quartier");
        var rendezVous = m.annee().comptes("rendez_vous_par_quartier");
        var nommes = Typographie.liste(TypeDAction.tous(TypeDAction::parQuartier).stream()
                .map(type -> m.libelles().type(type, 2))
                .toList());
        var colonnes = new ArrayList<Colonne>();
        colonnes.add(m.colonne("lieux.quartier"));
        colonnes.add(m.colonneDeNombres("lieux.seances"));
        if (!rendezVous.isEmpty()) {
            colonnes.add(new Colonne(m.dire("lieux.dont_rendez_vous", "rendez_vous_titre_des", nommes), true));
        }
        var lignes = new ArrayList<List<String>>();
        seances.forEach((code, nombre) -> {
            var cellules = new ArrayList<>(List.of(m.libelles().quartier(code), Typographie.nombre(nombre)));
            if (!rendezVous.isEmpty()) {
                cellules.add(Tableaux.cellule(rendezVous.getOrDefault(code, 0)));
            }
            lignes.add(cellules);
        });
        blocs.add(new Bloc.Tableau(m.dire("lieux.quartiers.legende"), colonnes, lignes, null));
        if (rendezVous.size() > 1) {
            blocs.add(m.paragraphe(
                    "lieux.rendez_vous",
                    avec("rendez_vous_titre_des", nommes),
                    avec("n", rendezVous.size()),
                    avec("tous", String.valueOf(rendezVous.size() == quartiers))));
        }
        int mobiles = m.annee().valeur("personnes_vues_dans_plusieurs_quartiers");
        int usagers = m.annee().valeur("usagers");
        if (mobiles > 0 && usagers > 0) {
            blocs.add(m.paragraphe("lieux.mobiles", "n", mobiles, "taux", Pourcentages.part(mobiles, usagers)));
        }
    }
}
