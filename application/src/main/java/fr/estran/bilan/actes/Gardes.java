package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Annexe.Sorte;
import fr.estran.bilan.actes.Imprimeur.PageDeGarde;
import fr.estran.socle.commun.Code;
import fr.estran.socle.droits.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the corrected cover of a frozen report, where its heading needs one: as soon as it does. */
@Service
class Gardes {

    private final Rapports rapports;
    private final Faits faits;
    private final Archives archives;
    private final Imprimeur imprimeur;
    private final Journal journal;

    Gardes(Rapports rapports, Faits faits, Archives archives, Imprimeur imprimeur, Journal journal) {
        this.rapports = rapports;
        this.faits = faits;
        this.archives = archives;
        this.imprimeur = imprimeur;
        this.journal = journal;
    }

    @Transactional
    public Garde etablir(RapportId id, String par) {
        var rapport = rapports.verrouiller(id);
        var validation = rapport.validation();
        if (validation == null) {
            return Garde.PAS_ENCORE_VALIDE;
        }
        var enTete = archives.enTete(rapport, validation, faits.parcours(id));
        var actuel = enTete.actuel();
        if (enTete.presentable()) {
            return enTete.gardeUtile() == null ? Garde.INUTILE : Garde.DEJA_ETABLIE;
        }
        if (actuel == null) {
            return Garde.PAS_INSCRIT;
        }
        var page = new PageDeGarde(rapport, validation, actuel, enTete.constat(), archives.pdf(id));
        var annexe = archives.ajouter(id, Sorte.GARDE, "page-de-garde.pdf", imprimeur.imprimer(page), par);
        archives.direEnTete(id, annexe, actuel);
        journal.noter("bilan.etablir_garde", id.valeur());
        return Garde.ETABLIE;
    }

    /** What came of asking for the corrected cover. */
    enum Garde implements Code {
        ETABLIE,
        /** The one that is there says what is true. */
        DEJA_ETABLIE,
        /** The heading of the document is complete, and still true. */
        INUTILE,
        /** Nothing is known of the session. */
        PAS_INSCRIT,
        PAS_ENCORE_VALIDE
    }
}
