package fr.estran.presences;

import fr.estran.personnes.registre.Usagers;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Fait.Nouvelle;
import fr.estran.presences.Fait.Presence;
import fr.estran.presences.Fait.Retrait;
import fr.estran.presences.Fait.Venue;
import fr.estran.presences.PointageRepository.Pointage;
import fr.estran.presences.Saisie.Marque;
import fr.estran.presences.Saisie.ResultatSaisie;
import fr.estran.presences.Saisie.ResultatSaisie.Faute;
import fr.estran.presences.Saisie.ResultatSaisie.Notee;
import fr.estran.presences.Saisie.ResultatSaisie.Refusee;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is noted of people who have a name. Called under the lock of the sheet. */
@Component
record PersonnesNotees(
        PointageRepository pointages,
        ParticipationRepository participations,
        Usagers usagers,
        Desaccords desaccords,
        Besoins besoins) {

    ResultatSaisie noter(Saisie saisie, Presence presence) {
        return pointages
                .fiche(saisie.seance(), presence.usager())
                .map(usager -> noter(saisie, usager, presence.venue()))
                .orElse(new Refusee(Faute.PERSONNE_INCONNUE));
    }

    ResultatSaisie ajouter(Saisie saisie, Nouvelle nouvelle) {
        if (!NomPropre.lisible(nouvelle.personne())) {
            return new Refusee(Faute.NOM_ILLISIBLE);
        }
        // Under an id that the register knows, nobody is new: it must not lead to somebody else from then on.
        var usager = pointages.fiche(saisie.seance(), nouvelle.usager()).orElseGet(() -> {
            var fiche = usagers.trouverOuCreer(NomPropre.net(nouvelle.personne()));
            pointages.retenir(nouvelle.usager(), fiche);
            return fiche;
        });
        return noter(saisie, usager, Venue.PRESENT);
    }

    ResultatSaisie retirer(Saisie saisie, Retrait retrait) {
        var fiche = pointages.fiche(saisie.seance(), retrait.usager());
        if (fiche.isEmpty()) {
            return new Refusee(Faute.PERSONNE_INCONNUE);
        }
        var usager = fiche.get();
        var avant = pointages.lire(saisie.seance(), usager);
        var marque = Marque.de(saisie);
        var desaccord = desaccordSurLaPresence(saisie, usager, avant, null);
        var apres = avant.avecRetrait(saisie.noteeLe());
        var besoin = avant.besoin();
        var besoinReste = besoin != null && !apres.retireApres(besoin.le());
        if (marque.apres(avant.presence())) {
            apres = apres.avecPresence(marque);
            if (besoinReste) {
                participations.presence(saisie.seance(), usager, Venue.PRESENT);
            } else {
                participations.effacer(saisie.seance(), usager);
            }
        } else if (!besoinReste) {
            participations.besoinSiPresent(saisie.seance(), usager, Besoin.VIDE);
        }
        pointages.garder(saisie.seance(), usager, apres);
        return new Notee(desaccord);
    }

    ResultatSaisie noter(Saisie saisie, BesoinDe dit) {
        var fiche = pointages.fiche(saisie.seance(), dit.usager());
        if (fiche.isEmpty()) {
            return new Refusee(Faute.PERSONNE_INCONNUE);
        }
        var faute = besoins.faute(dit.besoin());
        if (faute.isPresent()) {
            return new Refusee(faute.get());
        }
        var usager = fiche.get();
        var avant = pointages.lire(saisie.seance(), usager);
        if (avant.retireApres(saisie.noteeLe())) {
            return new Notee(false);
        }
        var marque = Marque.de(saisie);
        var besoin = besoins.net(dit.besoin());
        var desaccord = participations
                        .besoin(saisie.seance(), usager)
                        .filter(note -> !note.equals(besoin))
                        .isPresent()
                && desaccords.noter(saisie, avant.besoin(), usager, "besoin", null, null);
        if (marque.apres(avant.besoin())) {
            participations.besoin(saisie.seance(), usager, besoin);
            pointages.garder(saisie.seance(), usager, avant.avecBesoin(marque));
        }
        return new Notee(desaccord);
    }

    private ResultatSaisie noter(Saisie saisie, UsagerId usager, Venue venue) {
        var avant = pointages.lire(saisie.seance(), usager);
        var marque = Marque.de(saisie);
        var desaccord = desaccordSurLaPresence(saisie, usager, avant, venue);
        if (marque.apres(avant.presence())) {
            participations.presence(saisie.seance(), usager, venue);
            pointages.garder(saisie.seance(), usager, avant.avecPresence(marque));
        }
        return new Notee(desaccord);
    }

    private boolean desaccordSurLaPresence(Saisie saisie, UsagerId usager, Pointage avant, @Nullable Venue dite) {
        var notee = participations.presence(saisie.seance(), usager).orElse(null);
        return notee != dite
                && desaccords.noter(
                        saisie, avant.presence(), usager, "presence", Desaccords.code(notee), Desaccords.code(dite));
    }

    void faireParlerQuiDit(SeanceId seance, UsagerId usager) {
        participations.faireParlerQuiDit(seance, usager);
    }
}
