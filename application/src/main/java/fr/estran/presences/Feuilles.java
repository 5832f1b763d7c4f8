package fr.estran.presences;

import static java.util.stream.Collectors.toMap;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.Groupes;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.inscriptions.places.Inscrits.LigneDeListe;
import fr.estran.presences.Fait.Besoin;
import fr.estran.programme.Cloture;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.base.Lectures;
import fr.estran.socle.commun.Alphabet;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attendance sheets, as they are read: on a screen, on paper, and on a device that will have no network. */
@Service
@Transactional(readOnly = true)
public class Feuilles {

    private final Cloture seances;
    private final Inscrits inscrits;
    private final Groupes groupes;
    private final FeuilleRepository repository;
    private final NotesDeSeance notes;
    private final Lectures lectures;

    Feuilles(
            Cloture seances,
            Inscrits inscrits,
            Groupes groupes,
            FeuilleRepository repository,
            NotesDeSeance notes,
            Lectures lectures) {
        this.seances = seances;
        this.inscrits = inscrits;
        this.groupes = groupes;
        this.repository = repository;
        this.notes = notes;
        this.lectures = lectures;
    }

    /** @throws Introuvable when there is no such session */
    public Feuille feuille(SeanceId seance) {
        return de(seances.lire(seance));
    }

    /** Of that day, in the order of their hours, cancelled ones apart. @param conseiller whose they are; null: all of them */
    public List<Feuille> feuillesDu(LocalDate jour, @Nullable ConseillerId conseiller) {
        return seances.du(jour, conseiller).stream()
                .filter(seance -> !seance.annulee())
                .map(this::de)
                .toList();
    }

    private Feuille de(SeanceAPointer seance) {
        var notees =
                repository.lignes(seance.id()).stream().collect(toMap(LigneDeFeuille::usager, Function.identity()));
        var registre = inscrits.de(seance.action());
        var lues = lectures.lire(Stream.concat(
                        notes.lectures(seance.id()).stream(),
                        Stream.of(
                                groupes.lecture(seance.action()),
                                repository.cadre(seance.id(), seance.action()),
                                repository.nombreSaisie(seance.id()),
                                repository.departs(seance.id())))
                .toList());
        var file = lues.de(ArriveeVue.class);
        var conservees = repository.conservees(Stream.concat(
                        registre.stream().map(ligne -> ligne.vue().usager()),
                        file.stream().map(ArriveeVue::usager).filter(Objects::nonNull))
                .toList());
        var vues = new HashSet<UsagerId>();
        var lignes = new ArrayList<LigneDeFeuille>();
        var enAttente = new ArrayList<LigneDeFeuille>();
        registre.stream()
                .sorted(Comparator.comparing(ligne -> ligne.vue().etat() != EtatInscription.CONFIRMEE))
                .forEach(inscrit -> {
                    var usager = conservees.getOrDefault(
                            inscrit.vue().usager(), inscrit.vue().usager());
                    var ligne = attendue(usager, inscrit);
                    var notee = notees.get(usager);
                    if (notee != null || ligne.inscrite()) {
                        if (vues.add(usager)) {
                            lignes.add(notee == null ? ligne : ligne.notee(notee));
                        }
                    } else if (vues.add(usager)) {
                        enAttente.add(ligne);
                    }
                });
        notees.values().stream().filter(notee -> !vues.contains(notee.usager())).forEach(lignes::add);
        lignes.sort(Comparator.comparing(LigneDeFeuille::inscrite).reversed().thenComparing(parNom()));
        return new Feuille(
                seance,
                lues.de(CadreDeSeance.Dit.class).stream()
                        .findFirst()
                        .orElse(CadreDeSeance.Dit.RIEN)
                        .sinon(seance.type(), seance.seTient()),
                lignes,
                enAttente,
                lues.de(Groupes.GroupeGarde.class).stream()
                        .filter(groupe -> groupe.places() > 0)
                        .map(groupe -> new Feuille.GroupeAttendu(groupe.nom(), groupe.places()))
                        .toList(),
                lues.une(SansNomRepository.Comptees.class).personnes(),
                lues.de(FeuilleRepository.NombreDit.class).stream()
                        .map(FeuilleRepository.NombreDit::saisie)
                        .findFirst()
                        .orElse(null),
                notes.passages(seance.id()),
                file.stream().map(place -> place.selon(conservees)).toList(),
                lues.une(FeuilleRepository.DepartsComptes.class).departs(),
                lues.de(Desaccord.class));
    }

    private static LigneDeFeuille attendue(UsagerId usager, LigneDeListe inscrit) {
        var vue = inscrit.vue();
        return new LigneDeFeuille(
                usager,
                vue.prenom(),
                vue.nom(),
                vue.etat() == EtatInscription.CONFIRMEE,
                null,
                Besoin.VIDE,
                null,
                null,
                null,
                null,
                vue.sonNumero(),
                inscrit.appareil(),
                inscrit.besoins(),
                inscrit.visite(),
                vue.tiers(),
                inscrit.reponses());
    }

    private static Comparator<LigneDeFeuille> parNom() {
        var ordre = Alphabet.ordre();
        return Comparator.comparing(LigneDeFeuille::nom, ordre)
                .thenComparing(LigneDeFeuille::prenom, ordre)
                .thenComparing(LigneDeFeuille::usager);
    }
}
