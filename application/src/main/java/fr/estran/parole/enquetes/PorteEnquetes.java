package fr.estran.parole.enquetes;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Surveys, as a folder of records tells them. */
@Component
@Order(80)
record PorteEnquetes(EnqueteRepository repository) implements Porte {

    private static final int PERSONNES = 1_000_000;

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif("enquetes", "enquete", reference(), texte("titre").requis(), date("ouverte"), date("fermee"))
                        .implicites(),
                facultatif(
                                "enquete_etats",
                                "enquete",
                                vers("enquetes", "enquete").dans("id").enCle(),
                                ouiNon("modele").requis(),
                                date("lancee").dans("lancee_le"),
                                entier("repondants", 0, PERSONNES),
                                entier("illisibles", 1, PERSONNES).siRemplie(),
                                texte("mot"))
                        .attachesA("enquete")
                        .completant("not ligne.implicite"),
                facultatif(
                                "enquete_questions",
                                "enquete_question",
                                vers("enquetes", "enquete").enCle(),
                                code("code").enCle(),
                                texte("libelle").requis(),
                                choix("type", TypeDeQuestion.class).requis(),
                                texte("choix"),
                                texte("aide").siRemplie(),
                                code("si_question").siRemplie(),
                                texte("si_valeur").siRemplie())
                        .attachesA("enquete")
                        .dansLOrdre("ordre"),
                facultatif(
                                "enquete_choix",
                                "enquete_choix",
                                vers("enquetes", "enquete").enCle(),
                                code("question").enCle(),
                                code("valeur").enCle(),
                                texte("libelle").requis())
                        .attachesA("enquete"),
                facultatif(
                                "enquete_invitations",
                                "enquete_invitation",
                                vers("enquetes", "enquete").enCle(),
                                vers("usagers", "usager").enCle(),
                                code("canal"),
                                date("le"))
                        .attachesA("enquete")
                        .dansLOrdre("ordre")
                        .repetables());
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("enquetes", "fermee", "controle.fin_avant_debut", "fermee < ouverte"),
                erreur("enquetes", "ouverte", "controle.enquete_sans_jour", """
  select enquete.ligne
  from depot_enquetes enquete
  where not enquete.implicite
    and enquete.ouverte is null
    and not exists (select from depot_enquete_etats etat where etat.enquete = enquete.id and etat.modele)
  """),
                erreur("enquete_invitations", "enquete", "controle.invitations_en_cours", """
  select min(dite.ligne) as ligne
  from depot_enquete_invitations dite
  join enquete on enquete.reference = dite.enquete
  where enquete.repondants is null
    and enquete.liens_le is not null
    and exists (
      select from enquete_invitation invitation
      join usager on usager.structure_id = invitation.structure_id and usager.id = invitation.usager_id
      where invitation.structure_id = enquete.structure_id
        and invitation.enquete_id = enquete.id
        and not exists (
          select from depot_enquete_invitations gardee
          where gardee.enquete = dite.enquete and gardee.usager = usager.reference
        )
    )
  group by enquete.id
  """),
                interdit("enquete_etats", "modele", "controle.modele_d_enquete", """
                        modele and (lancee is not null or repondants is not null)
                        """),
                interdit("enquete_etats", "illisibles", "controle.enquete_non_comptee", """
                        illisibles is not null and repondants is null
                        """),
                interdit("enquete_questions", "si_valeur", "controle.condition_de_question", """
                        (si_question is null) <> (si_valeur is null) or si_question = code
                        """),
                ControlesDEnquetes.courte("enquete_etats", "mot", 1000),
                ControlesDEnquetes.courte("enquete_questions", "aide", 300),
                ControlesDEnquetes.courte("enquete_choix", "libelle", 200),
                ControlesDEnquetes.nommee("enquete_questions", "si_question"),
                ControlesDEnquetes.nommee("enquete_choix", "question"));
    }

    @Override
    public Set<String> lusEnConcluant() {
        return Set.of("enquete_invitations", "enquete_etats");
    }

    /** Of a folder that says nothing of how far its surveys have come, those of which somebody was asked went out. */
    @Override
    public void conclure() {
        repository.lancerLesApportees();
    }
}
