package fr.estran.ville.territoire;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.heure;
import static fr.estran.socle.dossier.Colonne.jourDeSemaine;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.socle.dossier.Fichier.requis;
import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeQuartier.QUARTIER;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Venues, districts and holidays, as a folder of records tells them. */
@Component
@Order(10)
record PorteTerritoire(FusionDesLieux lieux, FusionDesQuartiers quartiers) implements Porte {

    private static final Colonne LE_LIEU = vers("lieux", "lieu").dans("id").enCle();

    /** An older folder still names what was found since to be one. */
    @Override
    public void conclure() {
        lieux.rejouer();
        quartiers.rejouer();
    }

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "vacances_scolaires",
                        "vacances_scolaires",
                        date("premier_jour").enCle(),
                        date("dernier_jour").requis()),
                facultatif(
                                "vacances_noms",
                                "vacances_scolaires",
                                date("premier_jour").enCle(),
                                texte("nom").requis())
                        .completantParSesColonnes(),
                facultatif(
                                "quartiers",
                                "quartier",
                                QUARTIER.colonnes("quartiers", code("code").enCle()))
                        .implicites()
                        .reuniesPar("fusionne_dans"),
                facultatif(
                                "quartiers_suivi",
                                "quartier",
                                code("quartier").dans("code").enCle(),
                                entier("ordre", 1, 10_000),
                                date("retire_le"),
                                versCode("quartiers", "reuni_dans")
                                        .dans("fusionne_dans")
                                        .siRemplie())
                        .completantParSesColonnes(),
                facultatif(
                        "territoire",
                        "reglage_territoire",
                        choix("reglage", "decoupage").enCle(),
                        choix("valeur", MotDeQuartier.class).requis()),
                requis("lieux", "lieu", LIEU.colonnes("lieux", reference())).reuniesPar("fusionne_dans_id"),
                facultatif(
                                "lieux_suivi",
                                "lieu",
                                LIEU.colonnes(
                                        "lieux_suivi",
                                        LE_LIEU,
                                        date("retire_le"),
                                        vers("lieux", "reuni_dans")
                                                .dans("fusionne_dans_id")
                                                .siRemplie()))
                        .attachesA("lieu")
                        .completantParSesColonnes(),
                facultatif("lieux_mobiles", "lieu", LIEU.colonnes("lieux_mobiles", LE_LIEU, vers("lieux", "halte_de")))
                        .attachesA("lieu")
                        .completantParSesColonnes(),
                facultatif(
                                "lieux_ouvertures",
                                "lieu_ouverture",
                                vers("lieux", "lieu").enCle(),
                                jourDeSemaine("jour").enCle(),
                                heure("ouvre").enCle(),
                                heure("ferme").requis())
                        .attachesA("lieu"),
                facultatif("lieux_pratique", "lieu", LIEU.colonnes("lieux_pratique", LE_LIEU))
                        .attachesA("lieu")
                        .completantParSesColonnes(),
                facultatif(
                                "lieux_fermetures",
                                "lieu_fermeture",
                                vers("lieux", "lieu").enCle(),
                                date("debut").enCle(),
                                date("fin").requis(),
                                texte("raison").requis())
                        .attachesA("lieu"),
                facultatif(
                                "salles",
                                "salle",
                                reference(),
                                vers("lieux", "lieu").requis(),
                                texte("nom").requis(),
                                entier("capacite", 1, 10_000))
                        .attachesA("lieu"));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                Controle.reuniEnChaine("lieux_suivi", "lieu", "reuni_dans", """
                    select from lieu ici
                    join lieu garde on garde.structure_id = ici.structure_id and garde.id = ici.fusionne_dans_id
                    where ici.reference = reuni.reuni_dans and garde.reference = reuni.lieu
                    """),
                Controle.reuniEnChaine("quartiers_suivi", "quartier", "reuni_dans", """
                    select from quartier ici where ici.code = reuni.reuni_dans and ici.fusionne_dans = reuni.quartier
                    """),
                erreur("lieux_mobiles", "halte_de", "controle.halte_d_un_lieu_fixe", """
                    select ligne
                    from depot_lieux_mobiles halte
                    where halte_de is not null
                        and not exists (
                            select from depot_lieux_mobiles bus where bus.lieu = halte.halte_de and bus.mobile)
                    """),
                interdit("lieux_mobiles", "mobile", "controle.halte_mobile", "mobile and halte_de is not null"),
                erreur("lieux_mobiles", "lieu", "controle.halte_sans_commune", """
                    select halte.ligne
                    from depot_lieux_mobiles halte
                    join depot_lieux lieu on lieu.id = halte.lieu
                    where halte.halte_de is not null and lieu.commune is null
                    """),
                erreur("lieux_suivi", "reuni_dans", "controle.mobile_et_halte", """
                    with allure as (
                        select lieu, mobile, halte_de is not null as halte
                        from depot_lieux_mobiles
                        union all
                        select reference, mobile, halte_de_id is not null
                        from lieu
                        where reference not in (select lieu from depot_lieux_mobiles)
                    )
                    select suivi.ligne
                    from depot_lieux_suivi suivi
                    join allure parti on parti.lieu = suivi.lieu
                    join allure garde on garde.lieu = suivi.reuni_dans
                    where (parti.mobile and garde.halte) or (parti.halte and garde.mobile)
                    """),
                interdit("vacances_scolaires", "dernier_jour", "controle.fin_avant_debut", """
                        dernier_jour < premier_jour
                        """),
                interdit("lieux_ouvertures", "ferme", "controle.fin_avant_debut", "ferme <= ouvre"),
                interdit("lieux_fermetures", "fin", "controle.fin_avant_debut", "fin < debut"));
    }
}
