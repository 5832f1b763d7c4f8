package fr.estran.inscriptions.places;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.avertissement;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registrations and places held for groups, as a folder of records tells them. */
@Component
@Order(60)
record PorteInscriptions(DepassementRepository depassements, RangsDeLaListe rangs) implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "inscriptions",
                                "inscription",
                                reference(),
                                vers("actions", "action").requis(),
                                vers("usagers", "usager").requis(),
                                date("inscrit_le").requis(),
                                choix("statut", EtatInscription.class).requis(),
                                code("canal"))
                        .attachesA("action"),
                facultatif(
                                "listes_attente",
                                "rang_d_attente",
                                vers("inscriptions", "inscription").enCle(),
                                entier("rang", 1, 1_000_000).requis())
                        .completant("true"),
                facultatif(
                                "groupes",
                                "groupe",
                                reference(),
                                vers("actions", "action").requis(),
                                texte("nom").requis(),
                                texte("telephone"),
                                entier("places", 0, 10_000).requis(),
                                entier("rendues", 0, 10_000).requis())
                        .attachesA("action"));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                erreur(
                        "groupes",
                        "nom",
                        "controle.nom_de_groupe",
                        "select ligne from depot_groupes where length(nom) > 200"),
                avertissement("inscriptions", "action", "constat.inscrit_deux_fois", """
  select ligne
  from (
    select ligne, row_number() over (partition by action, usager order by ligne) as rang
    from depot_inscriptions
  ) repetees
  where rang > 1
  """),
                avertissement("inscriptions", "action", "constat.inscriptions_au_dela_des_places", """
  select ligne
  from (
    select
      inscription.ligne,
      action.capacite,
      row_number() over (partition by action.id order by inscription.ligne) as rang
    from depot_inscriptions inscription
    join depot_actions action on action.id = inscription.action
    where inscription.statut = 'confirmee' and action.capacite is not null
  ) confirmees
  where rang > capacite
  """));
    }

    @Override
    public Set<String> lusEnConcluant() {
        return Set.of("inscriptions", "listes_attente");
    }

    @Override
    public void conclure() {
        depassements.consignerLaReprise();
        rangs.rangerLaReprise();
        rangs.suivreLeDossier();
    }
}
