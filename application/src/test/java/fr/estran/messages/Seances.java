package fr.estran.messages;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.DemandeInscription.Prescription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.programme.SeanceChangee;
import fr.estran.programme.SeanceRetablie;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.Moyen;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An action of a town, its sessions, and people who register for it. */
public final class Seances {

    public static final Coordonnees PAR_SMS = new Coordonnees("06 12 34 56 78", null, null, Moyen.SMS, false);
    public static final Coordonnees PAR_COURRIEL =
            new Coordonnees("02 98 00 00 01", "lou@exemple.fr", null, Moyen.COURRIEL, false);
    public static final Coordonnees PAR_APPEL = new Coordonnees("02 98 00 00 01", null, null, Moyen.APPEL, true);
    public static final Coordonnees PAR_COURRIER =
            new Coordonnees(null, null, "1 rue de l'Exemple, 29000 Sainte-Mousse", Moyen.COURRIER, false);

    public final ActionId action = ActionId.nouveau();
    public final SeanceId seance;

    private final BureauDePoste bureau;

    public Seances(BureauDePoste bureau, String type, String titre, int places, String debut) {
        this.bureau = bureau;
        bureau.ville.faire(() -> bureau.jdbc
                .sql("""
                        insert into action (structure_id, id, type, titre, capacite)
                        values (structure_courante(), :id, :type, :titre, :places)
                        """)
                .param("id", action)
                .param("type", type)
                .param("titre", titre)
                .param("places", places)
                .update());
        this.seance = seance(debut);
    }

    public static Seances atelier(BureauDePoste bureau, String debut) {
        return new Seances(bureau, "atelier", "Photos de vacances", 8, debut);
    }

    public SeanceId seance(String debut) {
        var id = SeanceId.nouveau();
        bureau.ville.faire(() -> bureau.jdbc
                .sql("""
                        insert into seance (structure_id, id, action_id, debut, fin, statut)
                        values (structure_courante(), :id, :action, :debut::timestamptz, :debut::timestamptz + interval '2 hours', 'prevue')
                        """)
                .param("id", id)
                .param("action", action)
                .param("debut", moment(debut))
                .update());
        return id;
    }

    public void lieu(String nom) {
        bureau.ville.faire(() ->
                bureau.jdbc.sql("""
                        with ou as (
                            insert into lieu (structure_id, id, reference, nom)
                            values (structure_courante(), gen_random_uuid(), gen_random_uuid()::text, :nom)
                            returning id)
                        update seance set lieu_id = ou.id from ou where action_id = :action
                        """).param("nom", nom).param("action", action).update());
    }

    public void regler(String colonnes) {
        bureau.ville.faire(() -> bureau.jdbc
                .sql("update action set " + colonnes + " where id = :id")
                .param("id", action)
                .update());
    }

    public InscriptionVue inscrire(String quand, String nom, Coordonnees coordonnees) {
        return inscrire(quand, nom, coordonnees, null, Auteur.EN_LIGNE);
    }

    public InscriptionVue inscrire(
            String quand, String nom, Coordonnees coordonnees, Prescription prescription, Auteur auteur) {
        return ((Enregistree) demander(quand, nom, coordonnees, prescription, auteur))
                .inscriptions()
                .getFirst();
    }

    public Verdict.DUneDemande demander(
            String quand, String nom, Coordonnees coordonnees, Prescription prescription, Auteur auteur) {
        var demande = new DemandeInscription(
                UUID.randomUUID(),
                action,
                List.of(new Participant(null, "Lou", nom, null, null, Set.of())),
                coordonnees,
                prescription,
                null);
        return bureau.le(
                quand,
                () -> StructureCourante.auNomDe(
                        bureau.ville.structure,
                        () -> bureau.contexte.getBean(Inscriptions.class).inscrire(demande, auteur)));
    }

    /** A couple, or more, on one form. */
    public List<InscriptionVue> inscrireEnsemble(String quand, String nom, Coordonnees coordonnees, String... prenoms) {
        var demande = new DemandeInscription(
                UUID.randomUUID(),
                action,
                Stream.of(prenoms)
                        .map(prenom -> new Participant(null, prenom, nom, null, null, Set.of()))
                        .toList(),
                coordonnees,
                null,
                null);
        var resultat = bureau.le(
                quand,
                () -> StructureCourante.auNomDe(
                        bureau.ville.structure,
                        () -> bureau.contexte.getBean(Inscriptions.class).inscrire(demande, Auteur.EN_LIGNE)));
        return ((Enregistree) resultat).inscriptions();
    }

    public void deplacer(String quand, String de, String vers) {
        changer(quand, "debut = :vers, fin = :vers + interval '2 hours'", de, vers, false);
    }

    public void annuler(String quand, String de) {
        changer(quand, "statut = 'annulee', debut = coalesce(:vers, debut)", de, null, true);
    }

    /** Nobody had been told that it was cancelled. */
    public void retablir(String quand, boolean actionRetablie) {
        bureau.le(
                quand,
                () -> bureau.ville.faire(() -> {
                    bureau.jdbc
                            .sql("update seance set statut = 'prevue' where id = :id")
                            .param("id", seance)
                            .update();
                    bureau.contexte.publishEvent(new SeanceRetablie(action, seance, actionRetablie));
                    return seance;
                }));
    }

    private void changer(String quand, String colonnes, String de, String vers, boolean annulee) {
        bureau.le(
                quand,
                () -> bureau.ville.faire(() -> {
                    bureau.jdbc
                            .sql("update seance set " + colonnes.replace(":vers", ":vers::timestamptz")
                                    + " where id = :id")
                            .param("id", seance)
                            .param("vers", vers == null ? null : moment(vers))
                            .update();
                    var derniere = annulee
                            && bureau.jdbc
                                    .sql(
                                            "select not exists (select from seance where action_id = :a and statut <> 'annulee')")
                                    .param("a", action)
                                    .query(Boolean.class)
                                    .single();
                    bureau.contexte.publishEvent(new SeanceChangee(
                            action, seance, BureauDePoste.a(de), annulee, derniere, "La salle est fermée"));
                    return seance;
                }));
    }

    private static Timestamp moment(String local) {
        Instant instant = BureauDePoste.a(local);
        return Timestamp.from(instant);
    }
}
