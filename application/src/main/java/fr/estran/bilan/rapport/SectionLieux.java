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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where it happens: venues, districts, and who goes from one district to another. */
final class SectionLieux {

    private SectionLieux() {}

    static List<Bloc> rediger(Matiere m) {
        var servis = m.annee().branches("lieux_servis");
        if (servis.isEmpty()) {
            return List.of();
        }
        var blocs = new ArrayList<Bloc>();
        int quartiers = m.annee().valeur("quartiers_d_intervention");
        int lieux = m.annee().valeur("lieux_d_intervention");
        boolean connus = Matiere.lieuxConnus(m.annee());
        var suite = connus && Matiere.lieuxConnus(m.avant()) ? new Recit(m).contre("lieux_d_intervention") : "";
        blocs.add(m.paragraphe(
                lieux == 1
                        ? connus ? "lieux.un_seul" : "lieux.un_seul_note"
                        : quartiers > 1 && m.lieuxEnQuartiers() ? "lieux.et_quartiers" : "lieux.plusieurs",
                avec("lieu", m.libelles().lieu(servis.getFirst())),
                avec("n", lieux),
                avec("tous", connus ? "oui" : "non"),
                avec("quartiers", quartiers),
                avec("suite", suite)));
        if (lieux > 1) {
            blocs.add(lieux(m, servis));
        }
        if (quartiers > 1) {
            quartiers(m, blocs, quartiers);
        }
        return blocs;
    }

    private static Bloc lieux(Matiere m, List<String> servis) {
        var seances = m.annee().comptes("seances_a_plusieurs_par_lieu");
        var participations = m.annee().repartition("participations_par_lieu");
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
            if (servis.contains(reference)) {
                var cellules = new ArrayList<>(List.of(lieu.nom()));
                if (parQuartier) {
                    cellules.add(lieu.quartier() == null ? "–" : m.libelles().quartier(lieu.quartier()));
                }
                cellules.add(seances(seances.get(reference)));
                if (!participations.vide()) {
                    cellules.add(dite(participations, reference));
                }
                lignes.add(cellules);
            }
        });
        ailleurs(m, participations, parQuartier).ifPresent(lignes::add);
        return new Bloc.Tableau(
                m.dire(participations.vide() ? "lieux.legende_seances" : "lieux.legende"),
                colonnes,
                lignes,
                note(m, participations));
    }

    /** Where there are none, one person comes at a time. */
    private static String seances(@Nullable Integer nombre) {
        return nombre == null ? "–" : Typographie.nombre(nombre);
    }

    /** What had no venue that is known, by telephone or elsewhere: with it, the table adds up to the year. */
    private static Optional<List<String>> ailleurs(Matiere m, Repartition participations, boolean parQuartier) {
        int seances = m.seances() - m.annee().total("seances_a_plusieurs_par_lieu");
        boolean venues =
                participations.parts().stream().anyMatch(part -> part.codes().contains(Repartition.INCONNU));
        if (seances <= 0 && !venues) {
            return Optional.empty();
        }
        int visio = m.annee().valeur("seances_a_plusieurs_par_mode", "visio");
        var cellules = new ArrayList<>(
                List.of(visio > 0 ? m.dire("lieux.ailleurs_visio", "n", visio) : m.dire("lieux.ailleurs")));
        if (parQuartier) {
            cellules.add("–");
        }
        cellules.add(seances(seances > 0 ? seances : null));
        if (!participations.vide()) {
            cellules.add(dite(participations, Repartition.INCONNU));
        }
        return Optional.of(cellules);
    }

    /** A venue or a district told within a group shows the figure of the group; one that is in none, that nobody came. */
    private static String dite(Repartition repartition, String code) {
        return repartition.parts().stream()
                .filter(part -> part.codes().contains(code))
                .map(part -> Typographie.nombre(part.valeur()) + (part.groupe() ? "\u00a0*" : ""))
                .findFirst()
                .orElse(Tableaux.cellule(0));
    }

    private static @Nullable String note(Matiere m, Repartition participations) {
        var notes = new ArrayList<String>();
        individuelles(m).ifPresent(notes::add);
        if (participations.vide()) {
            if (participations.retenue()) {
                notes.add(m.dire("lieux.participations_retenues"));
            }
            return notes.isEmpty() ? null : String.join(" ", notes);
        }
        if (participations.parts().stream().anyMatch(Part::groupe)) {
            notes.add(m.dire("lieux.note_groupe"));
        }
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    /** Those that are somewhere. */
    private static Optional<String> individuelles(Matiere m) {
        var formes = m.types().stream()
                .filter(type -> type.individuelle() && type.enUnLieu())
                .map(type -> m.libelles().type(type, 2))
                .toList();
        return formes.isEmpty()
                ? Optional.empty()
                : Optional.of(m.dire("lieux.note_individuelles", "formes", Typographie.liste(formes)));
    }

    private static void quartiers(Matiere m, List<Bloc> blocs, int quartiers) {
        var seances = m.annee().comptes("seances_a_plusieurs_par_quartier");
        var rendezVous = m.annee().repartition("rendez_vous_par_quartier");
        var nommes = Typographie.liste(TypeDAction.tous(TypeDAction::parQuartier).stream()
                .map(type -> m.libelles().type(type, 2))
                .toList());
        var colonnes = new ArrayList<Colonne>();
        colonnes.add(m.colonne("lieux.quartier"));
        colonnes.add(m.colonneDeNombres("lieux.seances"));
        if (!rendezVous.vide()) {
            colonnes.add(new Colonne(Typographie.majuscule(nommes), true));
        }
        var lignes = new ArrayList<List<String>>();
        m.quartiersServis().forEach(code -> {
            var cellules = new ArrayList<>(List.of(m.libelles().quartier(code), seances(seances.get(code))));
            if (!rendezVous.vide()) {
                cellules.add(dite(rendezVous, code));
            }
            lignes.add(cellules);
        });
        blocs.add(
                new Bloc.Tableau(m.dire("lieux.quartiers.legende"), colonnes, lignes, noteDesQuartiers(m, rendezVous)));
        int ou = m.quartiersDesRendezVous().size();
        if (ou > 1) {
            blocs.add(m.paragraphe(
                    "lieux.rendez_vous",
                    avec("rendez_vous_titre_des", nommes),
                    avec("n", ou),
                    avec("tous", String.valueOf(ou == quartiers))));
        }
        int mobiles = m.annee().valeur("personnes_vues_dans_plusieurs_quartiers");
        int usagers = m.annee().valeur("usagers");
        if (mobiles > 0 && usagers > 0 && m.annee().nommee()) {
            blocs.add(m.paragraphe("lieux.mobiles", "n", mobiles, "taux", Pourcentages.part(mobiles, usagers)));
        }
    }

    private static @Nullable String noteDesQuartiers(Matiere m, Repartition rendezVous) {
        var notes = new ArrayList<String>();
        individuelles(m).ifPresent(notes::add);
        if (rendezVous.parts().stream().anyMatch(Part::groupe)) {
            notes.add(m.dire("lieux.note_rendez_vous"));
        } else if (rendezVous.retenue()) {
            notes.add(m.dire("lieux.rendez_vous_retenus"));
        }
        return notes.isEmpty() ? null : String.join(" ", notes);
    }
}
