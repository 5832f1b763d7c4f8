package fr.estran.reseau.annuaire;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.codes;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.degres;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.forme;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.reseau.annuaire.ListesDAnnuaire.Accessibilite;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Accompagnement;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Cout;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Habilitation;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Langue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.ModeDeVenue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sheets of the directory, as a folder of records tells them. */
@Component
@Order(52)
class PorteAnnuaire implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "annuaire",
                        "fiche_organisme",
                        vers("acteurs", "acteur").enCle(),
                        codes("publics", PublicAccueilli.class),
                        texte("publics_precision"),
                        choix("cout", Cout.class),
                        texte("cout_precision"),
                        codes("accompagnements", Accompagnement.class),
                        codes("modes", ModeDeVenue.class),
                        texte("venue"),
                        texte("a_apporter"),
                        codes("accessibilites", Accessibilite.class),
                        codes("langues", Langue.class),
                        codes("habilitations", Habilitation.class),
                        forme("pivot", FicheDOrganisme.PIVOT, "attendu.pivot"),
                        date("verifie_le"),
                        date("retiree_le"),
                        ouiNon("du_service").siRemplie()),
                facultatif(
                                "annuaire_besoins",
                                "fiche_besoin",
                                vers("acteurs", "acteur").enCle(),
                                code("besoin").enCle(),
                                texte("phrase"))
                        .attachesA("acteur"),
                facultatif(
                                "annuaire_accueils",
                                "fiche_accueil",
                                vers("acteurs", "acteur").enCle(),
                                entier("rang", 1, Accueil.AU_PLUS).enCle(),
                                vers("lieux", "lieu"),
                                texte("nom"),
                                texte("adresse"),
                                texte("code_postal"),
                                texte("commune"),
                                versCode("quartiers", "quartier"),
                                degres("latitude", 90),
                                degres("longitude", 180),
                                texte("horaires"),
                                texte("precisions"))
                        .attachesA("acteur"));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                erreur("annuaire", "du_service", "controle.une_seule_fiche_du_service", """
                        select dite.ligne
                        from depot_annuaire dite
                        where dite.du_service and (
                            exists (
                                select from depot_annuaire autre
                                where autre.du_service and autre.ligne < dite.ligne)
                            or exists (
                                select from fiche_organisme deja
                                join acteur on acteur.structure_id = deja.structure_id and acteur.id = deja.acteur_id
                                where deja.du_service and acteur.reference <> dite.acteur
                                    and not exists (
                                        select from depot_annuaire autre where autre.acteur = acteur.reference)))
                        """),
                erreur("annuaire_besoins", "acteur", "controle.sans_fiche", """
                        select dite.ligne
                        from depot_annuaire_besoins dite
                        where not exists (select from depot_annuaire fiche where fiche.acteur = dite.acteur)
                            and not exists (
                                select from fiche_organisme
                                join acteur on acteur.structure_id = fiche_organisme.structure_id
                                    and acteur.id = fiche_organisme.acteur_id
                                where acteur.reference = dite.acteur)
                        """),
                erreur("annuaire_accueils", "acteur", "controle.sans_fiche", """
                        select dite.ligne
                        from depot_annuaire_accueils dite
                        where not exists (select from depot_annuaire fiche where fiche.acteur = dite.acteur)
                            and not exists (
                                select from fiche_organisme
                                join acteur on acteur.structure_id = fiche_organisme.structure_id
                                    and acteur.id = fiche_organisme.acteur_id
                                where acteur.reference = dite.acteur)
                        """),
                interdit("annuaire_accueils", "adresse", "controle.accueil_quelque_part", """
                        (lieu is null and adresse is null)
                            or (lieu is not null
                                and num_nonnulls(nom, adresse, code_postal, commune, quartier, latitude, longitude) > 0)
                        """));
    }
}
