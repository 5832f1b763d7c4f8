package fr.estran.presences;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fr.estran.presences.Carnet.CarnetRepository;
import fr.estran.programme.SeanceAPointer;
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

    /** @param lieu where; null: everywhere */
    Document duJour(LocalDate jour, @Nullable LieuId lieu) {
        return duJour(
                jour,
                feuilles.feuillesDu(jour, null).stream()
                        .filter(feuille ->
                                lieu == null || lieu.equals(feuille.seance().lieuId()))
                        .toList(),
                carnet.service());
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
                        new Fiche(List.of(new Mention(dire("papier.sans_nom"), null)))));
    }

    /** For the staff alone: how to reach each, and what to have ready. Each place has pages of its own. */
    static Document duJour(LocalDate jour, List<Feuille> duJour, String service) {
        var parLieu =
                duJour.stream().collect(groupingBy(feuille -> ou(feuille.seance()), LinkedHashMap::new, toList()));
        var blocs = new ArrayList<Bloc>();
        parLieu.forEach((ou, seances) -> {
            blocs.add(new Titre(2, ou));
            seances.forEach(feuille -> seance(feuille, blocs));
        });
        if (blocs.isEmpty()) {
            blocs.add(new Paragraphe(dire("journee.aucune")));
        }
        return new Document(
                dire("papier.jour", Map.of("jour", Jours.dire(jour))), dire("papier.jour.sujet"), service, blocs);
    }

    private static void seance(Feuille feuille, List<Bloc> blocs) {
        var seance = feuille.seance();
        blocs.add(new Titre(3, heures(seance) + "\u00a0: " + seance.titre()));
        if (seance.conseillers() != null) {
            blocs.add(new Paragraphe(dire("papier.avec", Map.of("qui", seance.conseillers()))));
        }
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
        var aSavoir = Stream.concat(
                        ligne.besoins().stream().map(BesoinDAccueil::bref),
                        Stream.ofNullable(ligne.appareil()).map(appareil -> dire("appareil." + appareil)))
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
        return lieu != null ? lieu : dire("entete.ou." + seance.type().ou().code());
    }

    private static String dire(String cle) {
        return MESSAGES.dire(cle);
    }

    private static String dire(String cle, Map<String, ?> valeurs) {
        return MESSAGES.dire(cle, valeurs);
    }
}
