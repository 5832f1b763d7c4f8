package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Dates;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is typed into the tool of the assemblies, and into that of the State: to be copied as it stands. */
record FicheDeDepot(
        String collectivite, ReglageActe reglage, String numero, LocalDate le, String objet, List<String> fichiers) {

    private static final Messages M = Messages.de("bilan/actes");

    /** A line each, with plain spaces, so that a machine may read it too. */
    String texte() {
        return lignes().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private String lignes() {
        return String.join(
                        "\n",
                        M.dire("fiche.titre"),
                        "",
                        ligne("collectivite", collectivite),
                        ligne(
                                "nature",
                                M.dire("reglage.nature." + reglage.nature().code())),
                        ligne("matiere", reglage.matiere() + " " + reglage.matiereNom()),
                        ligne("numero", numero),
                        ligne("date", Dates.date(le)),
                        ligne("objet", objet),
                        "",
                        M.dire("fiche.fichiers"),
                        String.join(
                                "\n", fichiers.stream().map(nom -> "- " + nom).toList()),
                        "",
                        M.dire("fiche.verifier", Map.of("fichier", DossierDeDepot.EMPREINTES)),
                        M.dire("fiche.rien_de_plus"))
                + "\n";
    }

    private static String ligne(String cle, String valeur) {
        return M.dire("fiche.ligne", Map.of("libelle", M.dire("fiche." + cle), "valeur", valeur));
    }
}
