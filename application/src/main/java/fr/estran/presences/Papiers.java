package fr.estran.presences;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fr.estran.inscriptions.places.ReponseDite;
import fr.estran.presences.Carnet.CarnetRepository;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Fiche;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.documents.Bloc.Titre;
import fr.estran.socle.documents.Document;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is printed: the sheet that people sign, and the sheet of a day for the counsellor. */
@Component
@Transactional(readOnly = true)
class Papiers {

    private static final Messages MESSAGES = Messages.de("presences/emargement");

    /** For whoever walks in. */
    private static final int LIGNES_VIDES = 6;

    /** Where nobody registers, all do. */
    private static final int LIGNES_SANS_LISTE = 14;

    private final Feuilles feuilles;
    private final CarnetRepository carnet;

    Papiers(Feuilles feuilles, CarnetRepository carnet) {
        this.feuilles = feuilles;
        this.carnet = carnet;
    }

    Document aSigner(SeanceId seance) {
        return aSigner(feuilles.feuille(seance), carnet.service());
    }

    /**
     * @param lieu where; null: everywhere
     * @param conseiller whose day it is: where they go is on their paper alone; null: of the whole team
     */
    Document duJour(LocalDate jour, @Nullable LieuId lieu, @Nullable ConseillerId conseiller) {
        return duJour(
                jour,
                feuilles.feuillesDu(jour, conseiller).stream()
                        .filter(feuille ->
                                lieu == null || lieu.equals(feuille.seance().lieuId()))
                        .toList(),
                carnet.service(),
                conseiller != null);
    }

    /** It passes from hand to hand: names, and nothing else of anybody. */
    static Document aSigner(Feuille feuille, String service) {
        var noms = Stream.concat(
                        feuille.inscrites().stream().map(LigneDeFeuille::nomEntier),
                        feuille.groupes().stream()
                                .flatMap(groupe -> IntStream.rangeClosed(1, groupe.places())
                                        .mapToObj(place ->
                                                dire("papier.groupe", Map.of("nom", groupe.nom(), "n", place)))))
                .toList();
        var lignes = new ArrayList<List<String>>();
        Stream.concat(noms.stream(), Stream.generate(() -> "").limit(noms.isEmpty() ? LIGNES_SANS_LISTE : LIGNES_VIDES))
                .forEach(nom -> lignes.add(List.of(String.valueOf(lignes.size() + 1), nom, "")));
        return new Document(
                dire("papier.presence"),
                feuille.seance().titre() + "\u00a0: " + quand(feuille.seance()),
                service,
                List.of(
                        entete(feuille.seance()),
                        new Tableau(
                                noms.isEmpty() && feuille.unParUn()
                                        ? dire("papier.sans_inscription")
                                        : dire("papier.inscrites", Map.of("n", noms.size())),
                                List.of(
                                        new Colonne(dire("papier.numero"), false),
                                        new Colonne(dire("papier.nom"), false),
                                        new Colonne(dire("papier.signature"), false)),
                                lignes,
                                null),
                        new Fiche(Stream.of("papier.sans_nom", feuille.unParUn() ? "papier.departs" : "")
                                .filter(cle -> !cle.isEmpty())
                                .map(cle -> new Mention(dire(cle), null))
                                .toList())));
    }

    /** For the staff alone: how to reach each, and what to have ready. Each place has pages of its own. */
    static Document duJour(LocalDate jour, List<Feuille> duJour, String service, boolean seul) {
        var parLieu =
                duJour.stream().collect(groupingBy(feuille -> ou(feuille.seance()), LinkedHashMap::new, toList()));
        var blocs = new ArrayList<Bloc>();
        parLieu.forEach((ou, seances) -> {
            blocs.add(new Titre(2, ou));
            seances.forEach(feuille -> seance(feuille, seul, blocs));
        });
        if (blocs.isEmpty()) {
            blocs.add(new Paragraphe(dire("journee.aucune")));
        }
        return new Document(
                dire("papier.jour", Map.of("jour", Jours.dire(jour))), dire("papier.jour.sujet"), service, blocs);
    }

    private static void seance(Feuille feuille, boolean seul, List<Bloc> blocs) {
        var seance = feuille.seance();
        blocs.add(new Titre(3, heures(seance) + "\u00a0: " + seance.titre()));
        if (seance.conseillers() != null) {
            blocs.add(new Paragraphe(dire("papier.avec", Map.of("qui", seance.conseillers()))));
        }
        feuille.inscrites().forEach(ligne -> visite(ligne, seul, blocs));
        if (!feuille.inscrites().isEmpty()) {
            blocs.add(liste("papier.inscrites", feuille.inscrites()));
        }
        if (!feuille.enAttente().isEmpty()) {
            blocs.add(liste("feuille.attente", feuille.enAttente()));
        }
        feuille.groupes()
                .forEach(groupe -> blocs.add(new Paragraphe(
                        dire("papier.groupe_attendu", Map.of("nom", groupe.nom(), "n", groupe.places())))));
        if (feuille.inscrites().isEmpty() && feuille.groupes().isEmpty()) {
            blocs.add(new Paragraphe(dire("papier.sans_inscription")));
        }
    }

    /** Where one goes, and how to get in, for whoever does; the paper of all says only that somebody does. */
    private static void visite(LigneDeFeuille ligne, boolean seul, List<Bloc> blocs) {
        var visite = ligne.visite();
        if (visite == null) {
            return;
        }
        if (!seul) {
            blocs.add(new Paragraphe(dire("papier.visite.ailleurs")));
            return;
        }
        blocs.add(new Fiche(Stream.of(
                        new Mention(dire("papier.visite"), visite.adresse()),
                        visite.chemin() == null ? null : new Mention(dire("papier.visite.chemin"), visite.chemin()))
                .filter(Objects::nonNull)
                .toList()));
    }

    private static Tableau liste(String legende, List<LigneDeFeuille> lignes) {
        return new Tableau(
                dire(legende, Map.of("n", lignes.size())),
                List.of(
                        new Colonne(dire("papier.nom"), false),
                        new Colonne(dire("papier.telephone"), false),
                        new Colonne(dire("papier.a_savoir"), false)),
                lignes.stream().map(Papiers::ligne).toList(),
                null);
    }

    private static List<String> ligne(LigneDeFeuille ligne) {
        var aSavoir = Stream.of(
                        ligne.besoins().stream().map(BesoinDAccueil::bref),
                        Stream.ofNullable(ligne.appareil()).map(appareil -> dire("appareil." + appareil)),
                        ligne.reponses().stream().map(ReponseDite::enMots))
                .flatMap(dits -> dits)
                .collect(joining(", "));
        return List.of(ligne.nomEntier(), ligne.telephone() == null ? "" : ligne.telephone(), aSavoir);
    }

    private static Fiche entete(SeanceAPointer seance) {
        var mentions = new ArrayList<Mention>();
        mentions.add(new Mention(dire("papier.ou"), ou(seance)));
        if (seance.conseillers() != null) {
            mentions.add(new Mention(dire("papier.qui"), seance.conseillers()));
        }
        if (seance.sur() > 1) {
            mentions.add(new Mention(
                    dire("papier.seance"), dire("entete.rang", Map.of("rang", seance.rang(), "sur", seance.sur()))));
        }
        return new Fiche(mentions);
    }

    private static String quand(SeanceAPointer seance) {
        var jour = Jours.dire(seance.debut().toLocalDate());
        return seance.heureConnue() ? jour + ", " + heures(seance) : jour;
    }

    private static String heures(SeanceAPointer seance) {
        return dire(
                "entete.heures",
                Map.of(
                        "debut", Jours.dire(seance.debut().toLocalTime()),
                        "fin", Jours.dire(seance.fin().toLocalTime())));
    }

    private static String ou(SeanceAPointer seance) {
        var lieu = seance.lieu();
        return lieu != null ? lieu : dire("entete.ou." + seance.seTient().code());
    }

    private static String dire(String cle) {
        return MESSAGES.dire(cle);
    }

    private static String dire(String cle, Map<String, ?> valeurs) {
        return MESSAGES.dire(cle, valeurs);
    }
}
