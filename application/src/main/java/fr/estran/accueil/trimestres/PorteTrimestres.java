package fr.estran.accueil.trimestres;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.trimestre;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was decided of quarters, as a folder of records tells it: their sessions tell the rest. */
@Component
@Order(46)
class PorteTrimestres implements Porte {

    private static final int CIBLE_AU_PLUS = FormulaireCibles.AU_PLUS;

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "trimestres",
                        "trimestre_du_programme",
                        trimestre("trimestre").enCle(),
                        date("ouvre_le"),
                        date("publie_le"),
                        texte("publie_par"),
                        date("boucle_le"),
                        texte("boucle_par"),
                        date("reste_relu_le"),
                        texte("reste_relu_par"),
                        texte("reste_empreinte")),
                facultatif(
                        "trimestres_relectures",
                        "trimestre_relecture",
                        trimestre("trimestre").enCle(),
                        vers("conseillers", "conseiller").enCle(),
                        date("le").requis(),
                        texte("par").requis(),
                        texte("empreinte").requis()),
                facultatif(
                        "trimestres_formes",
                        "trimestre_cible_forme",
                        trimestre("trimestre").enCle(),
                        choix("type", TypeDAction.class).enCle(),
                        entier("nombre", 0, CIBLE_AU_PLUS).requis()),
                facultatif(
                        "trimestres_quartiers",
                        "trimestre_cible_quartier",
                        trimestre("trimestre").enCle(),
                        versCode("quartiers", "quartier").enCle(),
                        entier("nombre", 0, CIBLE_AU_PLUS).requis()),
                facultatif(
                        "trimestres_actions",
                        "trimestre_action",
                        trimestre("trimestre").enCle(),
                        vers("actions", "action").enCle(),
                        choix("sort", "publiee", "laissee").requis(),
                        ouiNon("jour_pose").requis()));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("trimestres", "publie_le", "controle.trimestre_publie", """
                        publie_le is null and num_nonnulls(publie_par, ouvre_le) > 0
                        """),
                interdit("trimestres", "boucle_le", "controle.trimestre_boucle", """
                        boucle_le is null and boucle_par is not null
                        """),
                interdit("trimestres", "reste_relu_le", "controle.trimestre_relu", """
                        num_nulls(reste_relu_le, reste_relu_par, reste_empreinte) not in (0, 3)
                        """),
                interdit("trimestres", "publie_par", "controle.trimestre_texte", """
                        greatest(length(publie_par), length(boucle_par), length(reste_relu_par)) > 200
                            or length(reste_empreinte) > 64
                        """),
                interdit("trimestres_relectures", "par", "controle.trimestre_texte", """
                        length(par) > 200 or length(empreinte) > 64
                        """),
                interdit("trimestres_actions", "jour_pose", "controle.trimestre_jour_pose", """
                        jour_pose and sort = 'laissee'
                        """));
    }
}
