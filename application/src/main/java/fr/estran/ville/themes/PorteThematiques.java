package fr.estran.ville.themes;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.ville.themes.DescriptionDeThematique.REGLAGES;
import static fr.estran.ville.themes.DescriptionDeThematique.THEME;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.ChampDAction;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Themes and the names of their fields, as a folder of records tells them. */
@Component
@Order(35)
class PorteThematiques implements Porte {

    private static final String REGLEE = "(ligne.sensible or cardinality(ligne.appareils) > 0"
            + " or num_nonnulls(ligne.ordre, ligne.retiree_le, ligne.reunie_dans) > 0)";

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "champs_d_action",
                        "champ_d_action",
                        choix("champ", ChampDAction.class).enCle(),
                        texte("libelle"),
                        texte("libelle_du_bilan")),
                facultatif(
                                "thematiques",
                                "thematique",
                                THEME.colonnes("thematiques", code("code").enCle()))
                        .implicites(),
                facultatif(
                                REGLAGES,
                                "thematique",
                                THEME.colonnes(
                                        REGLAGES,
                                        versCode("thematiques", "thematique")
                                                .dans("code")
                                                .enCle(),
                                        date("retiree_le"),
                                        versCode("thematiques", "reunie_dans")))
                        .completant(REGLEE));
    }

    @Override
    public List<Controle> controles() {
        return List.of(erreur("thematiques_reglages", "reunie_dans", "controle.theme_reuni_en_chaine", """
                select reunie.ligne
                from depot_thematiques_reglages reunie
                where reunie.reunie_dans = reunie.thematique
                    or exists (
                        select from depot_thematiques_reglages gardee
                        where gardee.thematique = reunie.reunie_dans and gardee.reunie_dans is not null
                    )
                """));
    }
}
