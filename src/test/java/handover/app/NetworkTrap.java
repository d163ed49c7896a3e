package handover.app;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Catches whatever asks for the network in this JVM, writes it down and refuses it. It cannot be
/// taken back, so it has a JVM of its own. Channels are refused by [RefusingChannels], which the
/// command line of that JVM names; so is an empty file of hosts, by which no name has an address.
final class NetworkTrap {
    private static final List<String> CAUGHT = new CopyOnWriteArrayList<>();

    private NetworkTrap() {}

    /// Sets the trap.
    @SuppressWarnings("deprecation")
    static void set() throws IOException {
        Socket.setSocketImplFactory(() -> refused("socket"));
        ServerSocket.setSocketFactory(() -> refused("server socket"));
        ProxySelector.setDefault(new Refusing());
    }

    private static SocketImpl refused(String what) {
        throw new IllegalStateException(caught(what));
    }

    /// Writes down what was asked for.
    static String caught(String what) {
        CAUGHT.add(what);
        return "no network: " + what;
    }

    /// What was asked for so far.
    static List<String> all() {
        return List.copyOf(CAUGHT);
    }

    /// Asked by URL connections and by the HTTP client before they connect.
    private static final class Refusing extends ProxySelector {
        @Override
        public List<java.net.Proxy> select(URI uri) {
            throw new IllegalStateException(caught("proxy for " + uri.getScheme()));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            caught("failed connection");
        }
    }
}
