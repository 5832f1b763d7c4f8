package fr.estran.inscriptions.rendezvous;

import fr.estran.Ville;
import fr.estran.inscriptions.places.Attribution;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.inscriptions.places.Visite;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A counsellor who receives every day from nine to noon, at a venue and by telephone in the afternoon. */
public final class Cabinet {

    public static final Coordonnees MOBILE = new Coordonnees("06 12 34 56 78", null, null, Moyen.SMS, false);
    public static final Coordonnees FIXE = new Coordonnees("02 98 00 00 01", null, null, Moyen.APPEL, false);

    public final LieuId lieu = LieuId.nouveau();
    public final ConseillerId conseiller = ConseillerId.nouveau();
    public final Endroit ou = new Endroit(lieu);

    public final Ville ville;
    private final ApplicationContext contexte;

    public Cabinet(ApplicationContext contexte, Ville ville) {
        this.contexte = contexte;
        this.ville = ville;
        sql("""
                insert into lieu (structure_id, id, reference, nom, adresse)
                values (structure_courante(), :lieu, 'L-' || right(:lieu::text, 8), 'Maison des essais', '1 rue du Port')
                """);
        embaucher(conseiller, "Nolwenn");
        recevoir(conseiller, lieu, null, "09:00", "12:00");
        recevoir(conseiller, null, null, "14:00", "17:00");
    }

    public void embaucher(ConseillerId qui, String prenom) {
        ville.faire(
                () -> jdbc().sql("""
                insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                values (structure_courante(), :qui, 'C-' || right(:qui::text, 8), :prenom, 'Essai', '2020-01-01')
                """).param("qui", qui).param("prenom", prenom).update());
    }

    /** Every day of the week. */
    public void recevoir(ConseillerId qui, LieuId la, String salle, String ouvre, String ferme) {
        ville.faire(() -> jdbc().sql("""
                insert into plage_rendez_vous (structure_id, id, conseiller_id, lieu_id, salle, jour, ouvre, ferme, du)
                select structure_courante(), gen_random_uuid(), :qui, :la, :salle, jour, :ouvre::time, :ferme::time,
                    '2020-01-01'
                from generate_series(1, 7) jour
                """)
                .param("qui", qui)
                .param("la", la)
                .param("salle", salle)
                .param("ouvre", ouvre)
                .param("ferme", ferme)
                .update());
    }

    /** Terms, in SQL. */
    public void regler(String regles) {
        ville.faire(() -> jdbc().sql(
                        "insert into regle_rendez_vous (structure_id) values (structure_courante()) on conflict do nothing")
                .update());
        ville.faire(() -> jdbc().sql("update regle_rendez_vous set " + regles).update());
    }

    /** Hours that the programme holds, one for each person: nothing else is free any more. @param premiere of the first of its hours */
    public void demiJournee(String premiere, String derniere) {
        sql("delete from plage_rendez_vous");
        sql("""
                with recueil as (
                    insert into action (structure_id, id, type, titre, trimestre, publiee)
                    values (structure_courante(), gen_random_uuid(), 'rendez_vous', 'Rendez-vous', '2024-T1', true)
                    returning id)
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_courante(), gen_random_uuid(), recueil.id, :lieu, debut, debut + interval '45 minutes', 'prevue'
                from recueil
                cross join generate_series('%s'::timestamptz, '%s'::timestamptz, '1 hour') debut
                """.formatted(premiere, derniere));
        sql("""
                insert into seance_conseiller (structure_id, seance_id, conseiller_id)
                select structure_courante(), id, :conseiller
                from seance
                where lieu_id = :lieu
                """);
    }

    public List<CreneauLibre> libres(Endroit la) {
        return ville.faire(() -> contexte.getBean(Creneaux.class).libres(la, false));
    }

    public ResultatRendezVous prendre(CreneauLibre creneau, String nom, Coordonnees joindre) {
        return prendre(UUID.randomUUID(), creneau, nom, joindre, Auteur.EN_LIGNE);
    }

    public ResultatRendezVous prendre(UUID cle, CreneauLibre creneau, String nom, Coordonnees joindre, Auteur auteur) {
        var demande = new DemandeInscription(
                cle,
                Prise.action(cle, creneau.ou(), creneau.moment()),
                List.of(new Participant(null, "Lou", nom, null, null, Set.of())),
                joindre,
                null,
                null);
        return StructureCourante.auNomDe(
                ville.structure,
                () -> contexte.getBean(PriseDeRendezVous.class)
                        .prendre(Prise.libre(creneau.ou(), creneau.moment(), demande), auteur));
    }

    public InscriptionVue pris(CreneauLibre creneau, String nom) {
        return pris(creneau, nom, MOBILE);
    }

    public InscriptionVue pris(CreneauLibre creneau, String nom, Coordonnees joindre) {
        return ((ResultatRendezVous.Pris) prendre(creneau, nom, joindre))
                .demande()
                .inscriptions()
                .getFirst();
    }

    /** The desk notes where one goes. */
    public InscriptionVue visite(CreneauLibre creneau, String nom, String adresse) {
        var cle = UUID.randomUUID();
        var demande = new DemandeInscription(
                cle,
                Prise.action(cle, creneau.ou(), creneau.moment()),
                List.of(new Participant(null, "Lou", nom, null, null, Set.of())),
                FIXE,
                null,
                null);
        var prise = new Prise(creneau.ou(), creneau.moment(), null, demande, false, new Visite(adresse, null));
        return ((ResultatRendezVous.Pris) StructureCourante.auNomDe(
                        ville.structure,
                        () -> contexte.getBean(PriseDeRendezVous.class)
                                .prendre(prise, Auteur.equipe(Provenance.TELEPHONE, UUID.randomUUID()))))
                .demande()
                .inscriptions()
                .getFirst();
    }

    public RendezVousVu lire(InscriptionVue inscription) {
        return ville.faire(() -> contexte.getBean(RendezVousRepository.class)
                .lire(inscription.id())
                .orElseThrow());
    }

    public Verdict.Suite annuler(InscriptionVue inscription) {
        return ville.faire(() -> contexte.getBean(VieDesInscriptions.class).annuler(inscription.id(), Auteur.EN_LIGNE));
    }

    public void decliner(String nom) {
        var offre = propositions(nom).getFirst();
        ville.faire(() -> contexte.getBean(VieDesInscriptions.class).annuler(offre, Auteur.EN_LIGNE));
    }

    public Verdict.Suite accepter(InscriptionId inscription) {
        return ville.faire(
                () -> contexte.getBean(Attribution.class).passer(new Entree.Acceptation(inscription, Auteur.EN_LIGNE)));
    }

    public ResultatRendezVous deplacer(InscriptionVue inscription, CreneauLibre vers) {
        return ville.faire(() -> contexte.getBean(VieDesRendezVous.class)
                .deplacer(inscription.id(), vers.ou(), vers.moment(), null, VieDesRendezVous.Demandeur.EN_LIGNE));
    }

    public void plusTot(InscriptionVue inscription) {
        ville.faire(() -> {
            contexte.getBean(PlusTotRepository.class).entrer(inscription.id());
            return ville;
        });
    }

    /** Offers that hold now, by the name of whom they are for. */
    public List<InscriptionId> propositions(String nom) {
        return ville.faire(() ->
                jdbc().sql("""
                        select inscription.id
                        from inscription
                        join usager on usager.id = inscription.usager_id
                        where usager.nom = :nom and inscription.statut = 'proposee'
                        """).param("nom", nom).query(InscriptionId.class).list());
    }

    public List<Map<String, Object>> lignes(String sql) {
        return ville.faire(() -> jdbc().sql(sql).query().listOfRows());
    }

    public void sql(String sql) {
        ville.faire(() -> jdbc().sql(sql)
                .param("lieu", lieu)
                .param("conseiller", conseiller)
                .update());
    }

    private JdbcClient jdbc() {
        return contexte.getBean(JdbcClient.class);
    }

    /** All start at one moment. */
    public static <T> List<T> ensemble(List<Callable<T>> travaux) throws Exception {
        var depart = new CyclicBarrier(travaux.size());
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var faits = new ArrayList<Future<T>>();
            for (var travail : travaux) {
                faits.add(fils.submit(() -> {
                    depart.await();
                    return travail.call();
                }));
            }
            var resultats = new ArrayList<T>();
            for (var fait : faits) {
                resultats.add(fait.get(60, TimeUnit.SECONDS));
            }
            return resultats;
        }
    }
}
