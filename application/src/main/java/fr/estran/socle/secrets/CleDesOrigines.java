package fr.estran.socle.secrets;

/** What makes of an address, or of a number, what cannot be made back into it: asked of the module that keeps the server's key. */
public interface CleDesOrigines {

    byte[] empreinte(String dite);
}
