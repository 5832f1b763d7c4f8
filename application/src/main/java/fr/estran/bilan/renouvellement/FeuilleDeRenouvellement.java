package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.documents.ClasseurOds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** The same file for a spreadsheet: a line each fact, with its days and its number. */
final class FeuilleDeRenouvellement {

    private static final List<Integer> LARGEURS = List.of(22, 40, 14, 14, 14, 50);

    /** What counts sessions, and nobody. */
    private static final Set<String> DE_SEANCES = Set.of("chiffre.ateliers", "pas_fait.feuille.annulees");

    private FeuilleDeRenouvellement() {}

    static byte[] octets(DossierDeRenouvellement dossier, String service) {
        var convention = dossier.financement().convention();
        var tete = new LinkedHashMap<String, String>();
        tete.put(M.dire("feuille.service"), service);
        tete.put(M.dire("feuille.convention"), convention.dispositif() + ", " + convention.financeur());
        tete.put(M.dire("fiche.dates"), convention.dates());
        tete.put(M.dire("feuille.jour"), Jours.sansSemaine(dossier.jour()));
        var lignes = new ArrayList<List<Object>>();
        dossier.annees().forEach(une -> annee(une, lignes));
        dossier.postes()
                .forEach(poste -> poste.episodes()
                        .forEach(episode -> lignes.add(List.of(
                                M.dire("feuille.poste"),
                                poste.poste().nom(),
                                episode.debut().toString(),
                                episode.fin() == null ? "" : episode.fin().toString(),
                                episode.titulaire() == null
                                        ? episode.jours()
                                        : episode.titulaire().part(),
                                episode.dit()))));
        dossier.echeances()
                .forEach(une -> lignes.add(List.of(
                        M.dire("natures." + une.nature().code()),
                        une.intitule(),
                        une.jour() == null ? "" : une.jour().toString(),
                        une.faitLe() == null ? "" : une.faitLe().toString(),
                        une.montant() == null ? "" : une.montant(),
                        une.etat(dossier.jour()))));
        var depuis = dossier.depuis();
        if (depuis != null) {
            var dits = depuis.changements().isEmpty() ? List.of(M.dire("change.rien")) : depuis.changements();
            dits.forEach(dit -> lignes.add(List.of(
                    depuis.titre(),
                    "",
                    depuis.remisLe().toString(),
                    dossier.jour().toString(),
                    "",
                    dit)));
        }
        return ClasseurOds.octets(
                M.dire("feuille.nom"),
                tete,
                LARGEURS,
                List.of(
                        M.dire("feuille.rubrique"),
                        M.dire("feuille.quoi"),
                        M.dire("feuille.du"),
                        M.dire("feuille.au"),
                        M.dire("feuille.nombre"),
                        M.dire("feuille.detail")),
                lignes);
    }

    private static void annee(DossierDeRenouvellement.AnneeComptee une, List<List<Object>> lignes) {
        var chiffres = une.chiffres();
        if (une.annee().comptee() != null) {
            ligne(une, "chiffre.individuels", chiffres.individuels(), lignes);
            ligne(une, "chiffre.ateliers", chiffres.ateliers(), lignes);
            ligne(une, "chiffre.participants", chiffres.participants(), lignes);
            var pasFait = une.pasFait();
            if (pasFait.repartis() > 0) {
                ligne(une, "pas_fait.feuille.repartis", pasFait.repartis(), lignes);
            }
            if (pasFait.annulees() > 0) {
                ligne(une, "pas_fait.feuille.annulees", pasFait.annulees(), lignes);
            }
        }
    }

    private static void ligne(
            DossierDeRenouvellement.AnneeComptee une, String quoi, int nombre, List<List<Object>> lignes) {
        var tu = !DE_SEANCES.contains(quoi) && MotsDeConvention.tait(nombre);
        lignes.add(List.of(
                M.dire(quoi.startsWith("pas_fait") ? "pas_fait" : "activite"),
                M.dire(quoi),
                une.annee().periode().debut().toString(),
                une.annee().dernierJour().toString(),
                tu ? MotsDeConvention.nombre(nombre) : nombre,
                une.annee().dite()));
    }
}
