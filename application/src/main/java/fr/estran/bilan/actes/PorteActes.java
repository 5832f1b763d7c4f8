package fr.estran.bilan.actes;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.forme;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.bilan.actes.ReglageActe.NatureActe;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the acts of the town say alike, as a folder of records tells it; the acts themselves stay. */
@Component
@Order(95)
class PorteActes implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                        "actes_reglages",
                        "reglage_acte",
                        texte("original"),
                        forme("matiere", "[1-9](\\.[1-9][0-9]?){1,4}", "attendu.matiere")
                                .requis(),
                        texte("matiere_intitule").requis(),
                        choix(
                                        "nature",
                                        Stream.of(NatureActe.values())
                                                .map(NatureActe::code)
                                                .toArray(String[]::new))
                                .requis(),
                        entier("jours_francs", 1, 30))
                .attachesAuService());
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("actes_reglages", "original", "controle.original_sur_une_ligne", """
                        length(original) > 300 or original ~ '[[:cntrl:]]'
                        """),
                erreur(
                        "actes_reglages",
                        "matiere_intitule",
                        "controle.matiere_sur_une_ligne",
                        "select ligne from depot_actes_reglages"
                                + " where length(matiere_intitule) > 200 or matiere_intitule ~ '[[:cntrl:]]'"));
    }
}
