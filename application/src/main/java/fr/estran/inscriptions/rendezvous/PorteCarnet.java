package fr.estran.inscriptions.rendezvous;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.heure;
import static fr.estran.socle.dossier.Colonne.jourDeSemaine;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When counsellors receive people one by one, and on what terms, as a folder of records tells it. */
@Component
@Order(26)
class PorteCarnet implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "rendez_vous_plages",
                                "plage_rendez_vous",
                                vers("conseillers", "conseiller").enCle(),
                                jourDeSemaine("jour").enCle(),
                                heure("ouvre").enCle(),
                                heure("ferme").requis(),
                                date("du").enCle(),
                                date("au"),
                                vers("lieux", "lieu"),
                                texte("salle"),
                                choix("ou", "domicile", "visio").siRemplie())
                        .attachesA("conseiller"),
                facultatif(
                                "rendez_vous_regles",
                                "regle_rendez_vous",
                                entier("preavis", 0, 336).requis(),
                                entier("horizon", 1, 366).requis(),
                                entier("duree", 45, 60).requis(),
                                entier("pause", 0, 120).requis(),
                                entier("trajet", 0, 240).requis(),
                                entier("au_plus", 1, 20).requis(),
                                entier("ecart", 0, 90).requis(),
                                entier("reponse", 1, 200).requis(),
                                texte("visio").siRemplie())
                        .attachesAuService());
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("rendez_vous_plages", "ferme", "controle.fin_avant_debut", "ferme <= ouvre"),
                interdit("rendez_vous_plages", "au", "controle.fin_avant_debut", "au < du"),
                interdit("rendez_vous_plages", "salle", "controle.salle_de_rendez_vous", """
                        salle is not null and lieu is null or length(salle) > 80
                        """),
                erreur("rendez_vous_plages", "ouvre", "controle.plages_qui_se_chevauchent", """
                        select une.ligne
                        from depot_rendez_vous_plages une
                        where exists (
                            select from depot_rendez_vous_plages autre
                            where autre.conseiller = une.conseiller
                                and autre.jour = une.jour
                                and autre.ligne < une.ligne
                                and autre.ouvre < une.ferme
                                and autre.ferme > une.ouvre
                                and autre.du <= coalesce(une.au, 'infinity')
                                and coalesce(autre.au, 'infinity') >= une.du)
                        """),
                interdit(
                        "rendez_vous_plages",
                        "ou",
                        "controle.plage_a_deux_endroits",
                        "ou is not null and lieu is not null"),
                interdit("rendez_vous_regles", "visio", "controle.adresse_de_visio", """
                        visio !~ '^https://[^[:space:]<>"]+$' or length(visio) > 200
                        """),
                interdit("rendez_vous_regles", "duree", "controle.duree_de_rendez_vous", "duree not in (45, 60)"));
    }
}
