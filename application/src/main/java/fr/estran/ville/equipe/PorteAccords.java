package fr.estran.ville.equipe;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.ville.equipe.DescriptionDAffectation.AFFECTATION;
import static fr.estran.ville.equipe.DescriptionDeConvention.CONVENTION;
import static fr.estran.ville.equipe.DescriptionDeConvention.COOP;
import static fr.estran.ville.equipe.DescriptionDePoste.POSTE;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Agreements and posts, as a folder of records tells them; one that tells no post says enough to make them. */
@Component
@Order(25)
record PorteAccords(DerivationRepository derivation) implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "conventions",
                        "convention",
                        CONVENTION.colonnes(
                                "conventions", reference(), date("retiree_le").siRemplie())),
                facultatif(
                                COOP,
                                "convention",
                                CONVENTION.colonnes(
                                        COOP,
                                        vers("conventions", "convention")
                                                .dans("id")
                                                .enCle()))
                        .attachesA("convention")
                        .completantParSesColonnes(),
                facultatif("postes", "poste", POSTE.colonnes("postes", reference())),
                facultatif("affectations", "affectation", AFFECTATION.colonnes("affectations", reference()))
                        .attachesA("poste"),
                facultatif(
                        "vacances_raisons",
                        "raison_de_vacance",
                        vers("postes", "poste").enCle(),
                        date("jour").enCle(),
                        choix("raison", RaisonsDeVacance.Raison.class).requis(),
                        texte("precisions")));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("conventions", "fin", "controle.fin_avant_debut", "fin < debut"),
                interdit("postes", "fermeture", "controle.fin_avant_debut", "fermeture < ouverture"),
                interdit("affectations", "fin", "controle.fin_avant_debut", "fin < debut"),
                interdit(
                        "vacances_raisons",
                        "precisions",
                        "controle.precisions_longues",
                        "precisions ~ '[\n\r]' or length(precisions) > 200"),
                erreur("affectations", "part", "controle.part_de_poste", """
                        with tenue as (
                            select
                                dite.ligne,
                                dite.poste,
                                dite.part,
                                greatest(dite.debut, personne.entree) as debut,
                                least(dite.fin, personne.sortie) as fin
                            from depot_affectations dite
                            join depot_conseillers personne on personne.id = dite.conseiller
                            where dite.debut <= coalesce(personne.sortie, 'infinity')
                                and coalesce(dite.fin, 'infinity') >= personne.entree
                        )
                        select une.ligne
                        from tenue une
                        join tenue autre on autre.poste = une.poste
                            and une.debut between autre.debut and coalesce(autre.fin, 'infinity')
                        group by une.ligne
                        having sum(autre.part) > 100
                        """));
    }

    @Override
    public Set<String> lusEnConcluant() {
        return Set.of("postes");
    }

    @Override
    public void conclure() {
        derivation.conclureUnImport();
    }
}
