package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.DescriptionDEcheance.ECHEANCE;
import static fr.estran.bilan.renouvellement.DescriptionDesTextes.TEXTE;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is awaited of agreements, and what is said of them, as a folder of records tells it. */
@Component
@Order(102)
class PorteDeConvention implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "conventions_echeances",
                        "echeance",
                        ECHEANCE.colonnes(
                                "conventions_echeances",
                                reference(),
                                vers("conventions", "convention").requis())),
                facultatif(
                        "conventions_textes",
                        "texte_de_convention",
                        TEXTE.colonnes(
                                "conventions_textes",
                                vers("conventions", "convention").enCle())));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit(
                        "conventions_echeances",
                        "jour",
                        "controle.echeance_sans_jour",
                        "nature <> 'piece' and jour is null"),
                interdit(
                        "conventions_echeances",
                        "montant",
                        "controle.echeance_sans_montant",
                        "nature <> 'versement' and num_nonnulls(montant, montant_recu) > 0"),
                interdit(
                        "conventions_echeances",
                        "montant_recu",
                        "controle.echeance_recue_quand",
                        "montant_recu is not null and fait_le is null"),
                interdit(
                        "conventions_echeances",
                        "intitule",
                        "controle.echeance_longue",
                        "intitule ~ '[\n\r]' or length(intitule) > 160"),
                interdit(
                        "conventions_textes",
                        "contexte",
                        "controle.texte_de_convention_long",
                        "greatest(length(contexte), length(realise), length(difficultes), length(suite)) > 4000"));
    }
}
