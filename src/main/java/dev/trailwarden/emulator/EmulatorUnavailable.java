package dev.trailwarden.emulator;

/// Says why the emulator cannot be started here, and what to do instead.
public final class EmulatorUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String INSTEAD = """


            The emulator needs python3, 3.10 or newer, with venv and pip (on Debian: apt install python3-venv).
            Without it, less faithful: docker run --rm -p 5000:5000 motoserver/moto
            and start Trailwarden with AWS_ENDPOINT_URL=http://localhost:5000""";

    EmulatorUnavailable(String reason) {
        super(reason.strip() + INSTEAD);
    }

    EmulatorUnavailable(String reason, Throwable cause) {
        super(reason.strip() + INSTEAD, cause);
    }
}
