package fr.estran.ville.calendrier;

import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.heure;
import static fr.estran.socle.dossier.Colonne.jourDeSemaine;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the service answers, and from how many who wait a workshop is worth giving again, as a folder of records tells it. */
@Component
@Order(12)
class PorteHeures implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "service_ouvertures",
                                "service_ouverture",
                                jourDeSemaine("jour").enCle(),
                                heure("ouvre").enCle(),
                                heure("ferme").requis())
                        .attachesAuService(),
                facultatif(
                                "programme_regles",
                                "regle_programme",
                                entier("seuil_reprogrammation", 1, 1000).requis())
                        .attachesAuService());
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("service_ouvertures", "ferme", "controle.fin_avant_debut", "ferme <= ouvre"),
                erreur("service_ouvertures", "ouvre", "controle.ouvertures_qui_se_chevauchent", """
                        select une.ligne
                        from depot_service_ouvertures une
                        where exists (
                            select from depot_service_ouvertures autre
                            where autre.jour = une.jour
                                and autre.ligne < une.ligne
                                and autre.ouvre < une.ferme
                                and autre.ferme > une.ouvre)
                        """));
    }
}
