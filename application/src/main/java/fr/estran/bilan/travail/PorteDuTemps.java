package fr.estran.bilan.travail;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
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

/** What the team's time went to, as a folder of records tells it. */
@Component
@Order(103)
class PorteDuTemps implements Porte {

    private static final int MINUTES_AU_PLUS = 44_640;

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "temps",
                        "temps_passe",
                        vers("conseillers", "conseiller").enCle(),
                        date("jour").enCle(),
                        choix("nature", NatureDeTemps.class).enCle(),
                        entier("minutes", 0, MINUTES_AU_PLUS).requis()),
                facultatif(
                        "temps_clos",
                        "mois_clos",
                        vers("conseillers", "conseiller").enCle(),
                        date("mois").enCle(),
                        date("clos_le").requis(),
                        date("rouvert_le")));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit(
                        "temps",
                        "minutes",
                        "controle.temps_en_quarts_d_heure",
                        "nature <> 'seances' and (minutes > 1440 or minutes % 15 <> 0)"),
                erreur("temps", "jour", "controle.temps_d_un_mois_clos", """
                        select depot.ligne
                        from depot_temps depot
                        join conseiller on conseiller.structure_id = structure_courante()
                            and conseiller.reference = depot.conseiller
                        join mois_clos on mois_clos.structure_id = conseiller.structure_id
                            and mois_clos.conseiller_id = conseiller.id
                            and mois_clos.mois = date_trunc('month', depot.jour)::date
                            and mois_clos.rouvert_le is null
                        left join temps_passe on temps_passe.structure_id = conseiller.structure_id
                            and temps_passe.conseiller_id = conseiller.id
                            and temps_passe.jour = depot.jour
                            and temps_passe.nature = depot.nature
                        where temps_passe.minutes is distinct from depot.minutes
                        """),
                interdit("temps_clos", "mois", "controle.mois_clos", "extract(day from mois) <> 1"),
                interdit("temps_clos", "rouvert_le", "controle.mois_rouvert", "rouvert_le < clos_le"));
    }
}
